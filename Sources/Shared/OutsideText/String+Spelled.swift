extension String {
    /// The text in quotation marks, as a sentence may quote what is wrong with it; see ``spelledOut(limit:)``.
    public var spelled: String { "\"\(spelledOut())\"" }

    /// The text as ``shown(limit:)`` makes it, but with what draws nothing written as `\u{1B}` instead of left out: where
    /// such a character is the mistake, the reader has to see it.
    public func spelledOut(limit: Int = 40) -> String {
        var text = ""
        for (place, scalar) in unicodeScalars.enumerated() {
            guard place < limit else { return text + "…" }
            if scalar.isShowable {
                text.unicodeScalars.append(scalar)
            } else {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
        return text
    }
}
