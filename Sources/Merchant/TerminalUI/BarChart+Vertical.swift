extension BarChart {
    private static let greatestWidth = 8

    /// Figures above the bars and names below them; names that would touch are left out, evenly.
    func drawColumns(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let slot = AxisLabels.slot(of: bars.count, in: rectangle.columns, greatest: BarChart.greatestWidth + 1)
        let seen = bars.prefix(slot == 1 ? rectangle.columns : (rectangle.columns + 1) / slot)
        let hasNames = rectangle.rows > 1 && seen.contains { !$0.label.isEmpty }
        let names = rectangle.split(bottom: hasNames ? 1 : 0)
        let widest = seen.map { TextWidth.columns(of: $0.figure) }.max() ?? 0
        let hasFigures = widest > 0 && widest < slot && names.rest.rows > 2
        let area = names.rest.split(top: hasFigures ? 1 : 0).rest
        for (index, bar) in seen.enumerated() {
            let left = rectangle.left + index * slot
            let column = Rectangle(column: left, row: area.top, columns: max(1, slot - 1), rows: area.rows)
            let top = draw(bar, in: column, on: &canvas, theme: theme)
            guard hasFigures else { continue }
            let place = Rectangle(column: left, row: top - 1, columns: slot - 1, rows: 1)
            canvas.write(bar.figure, in: place, style: style(index, .text, theme), alignment: .centre)
        }
        guard hasNames else { return }
        let labels = seen.map(\.label)
        for (index, place) in AxisLabels.places(of: labels, slot: slot, selected: selected, in: names.bottom) {
            canvas.write(labels[index], in: place, style: style(index, .dim, theme))
        }
    }

    /// Draws a bar from below and answers the row of its upper end.
    private func draw(_ bar: Bar, in area: Rectangle, on canvas: inout Canvas, theme: Theme) -> Int {
        let parts = theme.glyphs.fromBelow
        let fine = theme.glyphs == .blocks ? parts.count - 1 : 1
        let steps = Proportion.steps(bar.value, of: total, in: area.rows * fine)
        for row in 0..<area.rows {
            let part = (steps - row * fine).clamped(to: 0...fine)
            guard part > 0 else { break }
            let glyph = part == fine ? theme.glyphs.full : parts[part]
            let text = String(repeating: glyph, count: area.columns)
            canvas.write(text, in: area, row: area.rows - 1 - row, style: theme.style(bar.role))
        }
        return area.bottom - (steps + fine - 1) / fine
    }
}
