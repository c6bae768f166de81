extension BarChart {
    /// Name, bar and figure, one bar a row; a narrow rectangle shortens the bar, then the names.
    func drawRows(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let names = widest(\.label, atMost: rectangle.columns / 3)
        let figures = widest(\.figure, atMost: rectangle.columns - names)
        for (index, bar) in bars.prefix(rectangle.rows).enumerated() {
            let line = rectangle.row(index)
            let left = line.split(left: names + (names > 0 ? 1 : 0))
            let right = left.rest.split(right: figures + (figures > 0 ? 1 : 0))
            canvas.write(bar.label, in: left.left.split(left: names).left, style: style(index, .text, theme))
            let text = row(of: bar, columns: right.rest.columns, glyphs: theme.glyphs)
            canvas.write(text, at: right.rest.origin, style: theme.style(bar.role))
            canvas.write(bar.figure, in: right.right, style: style(index, .text, theme), alignment: .trailing)
        }
    }

    private func row(of bar: Bar, columns: Int, glyphs: GlyphSet) -> String {
        let parts = glyphs.fromLeft
        let fine = parts.count - 1
        let steps = Proportion.steps(bar.value, of: total, in: columns * fine)
        let (full, part) = steps.quotientAndRemainder(dividingBy: fine)
        return String(repeating: glyphs.full, count: full) + (part > 0 ? parts[part] : "")
    }

    private func widest(_ text: KeyPath<Bar, String>, atMost limit: Int) -> Int {
        min(max(0, limit), bars.map { TextWidth.columns(of: $0[keyPath: text]) }.max() ?? 0)
    }
}
