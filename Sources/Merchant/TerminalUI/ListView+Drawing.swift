extension ListView: Widget {
    /// Draws the titles, the rows in sight, and the cursor.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        guard !rectangle.isEmpty else { return }
        let parts = rectangle.split(top: hasHeader ? 1 : 0)
        if hasHeader { drawTitles(in: parts.top, on: &canvas, theme: theme) }
        guard count > 0 else {
            let middle = parts.rest.row(max(0, (parts.rest.rows - 1) / 2))
            canvas.write(emptyText, in: middle, style: theme.style(.dim), alignment: .centre)
            return
        }
        let current = updatedCursor(in: rectangle)
        for index in 0..<min(parts.rest.rows, count - current.offset) {
            // A row that has not been read yet leaves its line blank.
            let position = current.offset + index
            guard let row = row(at: position) else { continue }
            let isSelected = hasCursor && position == current.position
            let style = theme.style(isSelected && isFocused ? .selection : row.role)
            let line = parts.rest.row(index)
            if isSelected || style.background != .standard { canvas.fill(line, style: style) }
            draw(row.cells, in: line, style: style, on: &canvas)
            if isSelected { canvas.write(">", at: line.origin, style: style, limit: line.columns) }
        }
    }

    private func row(at position: Int) -> ListRow<ID>? {
        let place = position - (window?.first ?? 0)
        return rows.indices.contains(place) ? rows[place] : nil
    }

    func updatedCursor(in rectangle: Rectangle) -> ListCursor<ID> {
        var cursor = cursor
        if let window {
            cursor.update(count: window.count, found: cursor.position, height: height(in: rectangle))
        } else {
            cursor.update(items: rows.lazy.map(\.id), height: height(in: rectangle))
        }
        return cursor
    }

    private func drawTitles(in line: Rectangle, on canvas: inout Canvas, theme: Theme) {
        let style = theme.style(.tableHeader)
        draw(columns.map(\.title), in: line, style: style, on: &canvas) { index, width in
            guard let order, order.column == index else { return columns[index].title }
            let mark = order.isDescending ? theme.glyphs.descending : theme.glyphs.ascending
            return columns[index].title.truncated(toColumns: width - 1) + mark
        }
    }

    private func draw(
        _ cells: [String],
        in line: Rectangle,
        style: Style,
        on canvas: inout Canvas,
        text: ((_ column: Int, _ width: Int) -> String)? = nil
    ) {
        for (index, area) in areas(in: line).prefix(cells.count).enumerated() {
            let text = text?(index, area.columns) ?? cells[index]
            canvas.write(text, in: area, style: style, alignment: columns[index].alignment)
        }
    }

    /// The places of the columns in a line, after two columns for the mark of the cursor.
    func areas(in line: Rectangle) -> [Rectangle] {
        var rest = line.split(left: 2).rest
        return ListColumn.widths(of: columns, in: rest.columns).map { width in
            let parts = rest.split(left: width)
            rest = parts.rest.split(left: 1).rest
            return parts.left
        }
    }
}
