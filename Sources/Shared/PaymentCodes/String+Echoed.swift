extension String {
    /// The text in quotation marks, safe on a terminal: without control and format characters, at most 40 scalars.
    var echoed: String {
        let limit = 40
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars.lazy.filter(\.isShowable) {
            if shown.count == limit {
                shown.append("…")
                break
            }
            shown.append(scalar)
        }
        return "\"\(String(shown))\""
    }
}

extension Unicode.Scalar {
    /// Whether the scalar draws something: bidirectional overrides and line separators are as unwelcome as escapes.
    fileprivate var isShowable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
