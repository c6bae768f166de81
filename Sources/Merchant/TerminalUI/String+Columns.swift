extension String {
    /// The text cleaned and cut to that many columns, the last of them an ellipsis if something was cut.
    public func truncated(toColumns limit: Int, ellipsis: String = "…") -> String {
        let text = TextSanitiser.clean(self)
        guard TextWidth.columns(of: text) > limit else { return text }
        let room = limit - TextWidth.columns(of: ellipsis)
        guard room >= 0 else { return "" }
        return text.prefix(columns: room) + ellipsis
    }

    /// The text cleaned, cut, and filled with blanks to exactly that many columns.
    public func padded(toColumns columns: Int, alignment: Alignment = .leading) -> String {
        let text = truncated(toColumns: columns)
        let width = TextWidth.columns(of: text)
        let before = alignment.offset(of: width, in: columns)
        let after = max(0, columns - width - before)
        return String(repeating: " ", count: before) + text + String(repeating: " ", count: after)
    }

    /// As much of the text's beginning as fits whole into that many columns.
    func prefix(columns limit: Int) -> String {
        var result = ""
        var width = 0
        for glyph in Glyphs(self) {
            width += glyph.width
            guard width <= limit else { break }
            result += glyph.text
        }
        return result
    }
}
