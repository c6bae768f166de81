extension Palette: Widget {
    private static var greatestSize: Size { Size(columns: 64, rows: 16) }

    /// The rectangle that the palette takes when it is drawn into another; it stays when the list gets shorter.
    public func frame(in rectangle: Rectangle) -> Rectangle {
        let size = Palette.greatestSize
        let rows = min(size.rows, max(1, entries.count) + Palette.otherRows)
        let columns = min(size.columns, max(0, rectangle.columns - 2))
        let area = rectangle.centred(Size(columns: columns, rows: rows))
        // In the upper part, so that what it is about stays in sight below.
        let top = rectangle.top + min(2, max(0, rectangle.rows - area.rows))
        return Rectangle(column: area.left, row: top, columns: area.columns, rows: area.rows)
    }

    /// Draws the palette over what is there.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let area = frame(in: rectangle)
        guard !area.isEmpty else { return }
        canvas.fill(area, style: theme.style(.text))
        canvas.box(area, style: theme.style(.focusedBorder), glyphs: theme.glyphs.box)
        let parts = parts(of: area)
        canvas.write(":", at: parts.prompt, style: theme.style(.footerKey), limit: parts.field.isEmpty ? 0 : 1)
        field.draw(on: &canvas, in: parts.field, theme: theme)
        guard !matches.isEmpty else {
            canvas.write(emptyText, in: parts.list, style: theme.style(.dim))
            return
        }
        for (row, index) in seen(rows: parts.list.rows).enumerated() {
            draw(matches[index], isSelected: index == selected, on: &canvas, in: parts.list.row(row), theme: theme)
        }
    }

    /// Where the terminal's cursor belongs.
    public func cursorPoint(in rectangle: Rectangle) -> Point? {
        field.cursorPoint(in: parts(of: frame(in: rectangle)).field)
    }

    /// The number of the match at a place on the screen, when the palette is drawn into that rectangle.
    public func match(at point: Point, in rectangle: Rectangle) -> Int? {
        let list = parts(of: frame(in: rectangle)).list
        guard list.contains(point) else { return nil }
        let index = seen(rows: list.rows).lowerBound + point.row - list.top
        return matches.indices.contains(index) ? index : nil
    }

    // The frame, the field, and a blank row below it.
    private static var otherRows: Int { 4 }

    private func parts(of area: Rectangle) -> (prompt: Point, field: Rectangle, list: Rectangle) {
        let inner = area.inset(columns: 2, rows: 1)
        let top = inner.split(top: 1)
        return (top.top.origin, top.top.split(left: 2).rest, top.rest.split(top: 1).rest)
    }

    /// The matches in sight, the one under the cursor among them.
    private func seen(rows: Int) -> Range<Int> {
        let first = max(0, selected - max(0, rows - 1))
        return first..<min(matches.count, first + max(0, rows))
    }

    private func draw(
        _ entry: Entry,
        isSelected: Bool,
        on canvas: inout Canvas,
        in line: Rectangle,
        theme: Theme
    ) {
        let style = theme.style(isSelected ? .selection : entry.disabledReason == nil ? .text : .dim)
        if isSelected { canvas.fill(line, style: style) }
        let mark = line.split(left: 2)
        canvas.write(isSelected ? ">" : " ", in: mark.left, style: style)
        let keys = min(TextWidth.columns(of: entry.keys), mark.rest.columns / 3)
        let sides = mark.rest.split(right: keys + (keys > 0 ? 1 : 0))
        let keyStyle = theme.style(isSelected ? .selection : entry.disabledReason == nil ? .footerKey : .dim)
        canvas.write(entry.keys, in: sides.right, style: keyStyle, alignment: .trailing)
        let reason = entry.disabledReason.map { " (\($0))" } ?? ""
        canvas.write(entry.name + reason, in: sides.rest, style: style)
        let detail = sides.rest.split(left: TextWidth.columns(of: entry.name + reason) + 2).rest
        canvas.write(entry.detail, in: detail, style: isSelected ? style : theme.style(.dim))
    }
}
