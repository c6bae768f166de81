extension String {
    /// The text in quotation marks, as a sentence may repeat it; see ``shown(limit:)``.
    public var echoed: String { "\"\(shown())\"" }

    /// The text as it may come to a terminal, a printer or a log, wherever it is from: without control and format
    /// characters, and cut with an ellipsis after `limit` Unicode scalars.
    public func shown(limit: Int = 40) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars.lazy.filter(\.isShowable) {
            if shown.count == limit {
                shown.append("…")
                break
            }
            shown.append(scalar)
        }
        return String(shown)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar draws something: bidirectional overrides and line separators are as unwelcome as escapes.
    var isShowable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
