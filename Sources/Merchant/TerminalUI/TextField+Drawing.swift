extension TextField: Widget {
    /// Draws the part of the text around the cursor into the first row of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let line = rectangle.row(0)
        guard !line.isEmpty else { return }
        let style = theme.style(isFocused ? .focusedField : .field)
        canvas.fill(line, style: style)
        if isEmpty {
            canvas.write(placeholder, in: line, style: theme.style(.dim))
            return
        }
        let text = shown[window(columns: line.columns).start...].map(\.text).joined()
        canvas.write(text, at: line.origin, style: style, limit: line.columns)
    }

    /// Where the terminal's cursor belongs, which is where the next character will stand.
    public func cursorPoint(in rectangle: Rectangle) -> Point? {
        let line = rectangle.row(0)
        guard isFocused, !line.isEmpty else { return nil }
        return line.origin.moved(columns: window(columns: line.columns).before)
    }

    /// Puts the cursor where a click was, if it was on the field.
    public mutating func click(_ point: Point, in rectangle: Rectangle) -> Bool {
        let line = rectangle.row(0)
        guard line.contains(point) else { return false }
        var column = line.left
        var place = window(columns: line.columns).start
        while place < shown.count, column + shown[place].width <= point.column {
            column += shown[place].width
            place += 1
        }
        cursor = place
        return true
    }

    /// The characters as they are shown.
    var shown: [Glyph] {
        isMasked ? Array(repeating: Glyph(text: "*", width: 1), count: glyphs.count) : glyphs
    }

    /// The first character in sight, and the columns from it to the cursor, which is always in sight.
    private func window(columns: Int) -> (start: Int, before: Int) {
        let shown = shown
        // The character under the cursor is seen whole; at the end, that is a blank.
        var width = cursor < shown.count ? min(shown[cursor].width, columns) : 1
        var (start, before) = (cursor, 0)
        while start > 0, width + shown[start - 1].width <= columns {
            start -= 1
            width += shown[start].width
            before += shown[start].width
        }
        return (start, before)
    }
}
