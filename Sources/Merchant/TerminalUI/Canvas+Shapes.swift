extension Canvas {
    /// Fills a rectangle with a character; a wide one is repeated as often as it fits whole.
    public mutating func fill(_ rectangle: Rectangle, style: Style, character: Character = " ") {
        let area = rectangle.intersection(bounds)
        guard !area.isEmpty else { return }
        var glyphs = Glyphs(TextSanitiser.clean(String(character))).makeIterator()
        let glyph = glyphs.next() ?? Glyph(text: " ", width: 1)
        for row in area.top..<area.bottom {
            var column = area.left
            while column < area.right {
                let fits = column + glyph.width <= area.right
                place(fits ? glyph.text : " ", width: fits ? glyph.width : 1, style: style, column: column, row: row)
                column += fits ? glyph.width : 1
            }
        }
    }

    /// Draws a frame along the inside of a rectangle, with a title in its upper edge; the inside is left as it is.
    public mutating func box(
        _ rectangle: Rectangle,
        title: String? = nil,
        style: Style = .plain,
        titleStyle: Style? = nil,
        glyphs: BoxGlyphs = .light
    ) {
        guard rectangle.columns >= 2, rectangle.rows >= 2 else { return }
        let (top, bottom) = (rectangle.top, rectangle.bottom - 1)
        let (left, right) = (rectangle.left, rectangle.right - 1)
        for row in [top, bottom] {
            fill(
                Rectangle(column: left, row: row, columns: rectangle.columns, rows: 1),
                style: style,
                character: glyphs.horizontal
            )
        }
        for column in [left, right] {
            fill(
                Rectangle(column: column, row: top, columns: 1, rows: rectangle.rows),
                style: style,
                character: glyphs.vertical
            )
        }
        put(Cell(text: String(glyphs.topLeft), style: style), at: Point(column: left, row: top))
        put(Cell(text: String(glyphs.topRight), style: style), at: Point(column: right, row: top))
        put(Cell(text: String(glyphs.bottomLeft), style: style), at: Point(column: left, row: bottom))
        put(Cell(text: String(glyphs.bottomRight), style: style), at: Point(column: right, row: bottom))
        guard let title, rectangle.columns > 6 else { return }
        let text = " " + title.truncated(toColumns: rectangle.columns - 6) + " "
        write(text, at: Point(column: left + 2, row: top), style: titleStyle ?? style, limit: rectangle.columns - 4)
    }

    /// Copies another canvas onto this one.
    public mutating func draw(_ other: Canvas, at point: Point) {
        for row in 0..<other.size.rows {
            for column in 0..<other.size.columns {
                guard let cell = other[column, row], !cell.isContinuation else { continue }
                put(cell, at: point.moved(columns: column, rows: row))
            }
        }
    }
}
