extension HeatMap {
    private static let greatestCell = 5
    private static let roles: [Role] = [.text, .dim, .text, .accent, .accent]

    /// Draws the names of the columns, the rows that fit, and the legend.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        guard !rectangle.isEmpty, !rows.isEmpty else { return }
        let layout = Layout(self, in: rectangle)
        let total = greatest ?? rows.lazy.flatMap(\.values).max() ?? 0
        drawColumnLabels(layout, on: &canvas, theme: theme)
        for (index, row) in rows.prefix(layout.cells.rows).enumerated() {
            canvas.write(row.label, in: layout.names, row: index, style: theme.style(.text))
            for (column, value) in row.values.prefix(layout.seen).enumerated() {
                let step = HeatMap.step(of: value, in: total)
                let isSelected = selected == Place(row: index, column: column)
                let style = theme.style(isSelected ? .selection : HeatMap.roles[step])
                let ink = String(repeating: theme.glyphs.heat[step], count: layout.ink)
                // The cursor is seen without colour, and where there is no ink.
                let text = isSelected ? theme.glyphs.cursor + ink.dropFirst() : ink
                canvas.write(text, at: layout.point(of: Place(row: index, column: column)), style: style)
            }
        }
        drawLegend(layout, on: &canvas, theme: theme)
    }

    /// The cell of the map at a place on the screen, when it is drawn into that rectangle.
    public func place(at point: Point, in rectangle: Rectangle) -> Place? {
        guard !rectangle.isEmpty, !rows.isEmpty else { return nil }
        let layout = Layout(self, in: rectangle)
        guard layout.cells.contains(point) else { return nil }
        let place = Place(
            row: point.row - layout.cells.top,
            column: (point.column - layout.cells.left) / layout.slot
        )
        guard rows.indices.contains(place.row), place.column < layout.seen else { return nil }
        return rows[place.row].values.indices.contains(place.column) ? place : nil
    }

    private func drawColumnLabels(_ layout: Layout, on canvas: inout Canvas, theme: Theme) {
        guard layout.head.rows > 0 else { return }
        let labels = Array(columnLabels.prefix(layout.seen))
        let line = Rectangle(
            column: layout.cells.left,
            row: layout.head.top,
            columns: layout.cells.columns,
            rows: layout.head.rows
        )
        for (column, place) in AxisLabels.places(of: labels, slot: layout.slot, selected: selected?.column, in: line) {
            let style = theme.style(column == selected?.column ? .selection : .dim)
            canvas.write(labels[column], in: place, style: style)
        }
    }

    private func drawLegend(_ layout: Layout, on canvas: inout Canvas, theme: Theme) {
        guard let legend, layout.foot.rows > 0 else { return }
        let ink = theme.glyphs.heat.dropFirst().map { String(repeating: $0, count: 2) }.joined(separator: " ")
        canvas.write(
            "\(legend.least) \(ink) \(legend.greatest)",
            in: layout.foot,
            style: theme.style(.dim),
            alignment: .trailing
        )
    }

    private struct Layout {
        var head: Rectangle
        var names: Rectangle
        var cells: Rectangle
        var foot: Rectangle
        /// The columns from one cell to the next, and how many of them are inked.
        var slot: Int
        var ink: Int
        /// The columns of the map that fit.
        var seen: Int

        init(_ map: HeatMap, in rectangle: Rectangle) {
            let widest = map.rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0
            let name = min(widest, rectangle.columns / 3)
            let sides = rectangle.split(left: name + (name > 0 ? 1 : 0))
            // What says least goes first when there are few rows: the legend, then the names of the columns.
            let spare = rectangle.rows - min(map.rows.count, rectangle.rows)
            let hasHead = spare > 0 && !map.columnLabels.isEmpty
            let hasFoot = map.legend != nil && spare > (hasHead ? 1 : 0)
            let ends = sides.rest.split(top: hasHead ? 1 : 0)
            head = ends.top
            cells = ends.rest.split(bottom: hasFoot ? 1 : 0).rest
            names = Rectangle(column: rectangle.left, row: cells.top, columns: name, rows: cells.rows)
            foot = Rectangle(
                column: rectangle.left,
                row: min(cells.bottom, cells.top + map.rows.count),
                columns: rectangle.columns,
                rows: hasFoot ? 1 : 0
            )
            let count = map.rows.map(\.values.count).max() ?? 0
            slot = (cells.columns / max(1, count)).clamped(to: 1...HeatMap.greatestCell)
            ink = slot > 2 ? slot - 1 : slot
            seen = min(count, cells.columns / slot)
        }

        func point(of place: Place) -> Point {
            cells.origin.moved(columns: place.column * slot, rows: place.row)
        }
    }
}
