extension Canvas {
    /// Writes text to the right of a place and answers how many columns it took, those outside the canvas included.
    ///
    /// The text is cleaned first (``TextSanitiser``). It ends at `limit` columns, at the edge of the canvas, or
    /// before a wide character that would not fit whole.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style = .plain, limit: Int? = nil) -> Int {
        let start = point.column.offset(by: 0)
        let end = min(start.offset(by: limit.map { max(0, $0) } ?? size.columns.offset(by: Int.max)), size.columns)
        let isVisible = point.row >= 0 && point.row < size.rows
        var column = start
        for glyph in Glyphs(TextSanitiser.clean(text)) {
            guard column.offset(by: glyph.width) <= end else {
                // The half that is left over still belongs to the text's background.
                if column < end, isVisible { place(" ", width: 1, style: style, column: column, row: point.row) }
                break
            }
            if isVisible {
                if column >= 0 {
                    place(glyph.text, width: glyph.width, style: style, column: column, row: point.row)
                } else if column + glyph.width > 0 {
                    place(" ", width: 1, style: style, column: 0, row: point.row)
                }
            }
            column += glyph.width
        }
        return max(0, column - start)
    }

    /// Writes text within a rectangle's row, aligned, and cut with an ellipsis if it is too long.
    public mutating func write(
        _ text: String,
        in rectangle: Rectangle,
        row: Int = 0,
        style: Style = .plain,
        alignment: Alignment = .leading
    ) {
        let line = rectangle.row(row)
        guard !line.isEmpty else { return }
        let visible = text.truncated(toColumns: line.columns)
        let offset = alignment.offset(of: TextWidth.columns(of: visible), in: line.columns)
        write(visible, at: line.origin.moved(columns: offset), style: style, limit: line.columns - offset)
    }

    /// Puts a cell in its place; of its text only the first character counts, and an empty one is a blank.
    public mutating func put(_ cell: Cell, at point: Point) {
        var glyphs = Glyphs(TextSanitiser.clean(cell.text)).makeIterator()
        let glyph = glyphs.next() ?? Glyph(text: " ", width: 1)
        place(glyph.text, width: glyph.width, style: cell.style, column: point.column.offset(by: 0), row: point.row)
    }
}
