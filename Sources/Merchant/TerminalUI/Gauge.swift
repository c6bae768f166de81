/// A bar that shows how much of something is left: `██████░░░░ 0:42`.
public struct Gauge: Sendable, Hashable, Widget {
    /// How much is left.
    public var value: Int
    /// How much there was; not above 0 means that nothing is left.
    public var total: Int
    /// What is written after the bar.
    public var label: String
    /// What the bar means.
    public var role: Role

    /// The bar of `value` out of `total`.
    public init(value: Int, total: Int, label: String = "", role: Role = .accent) {
        self.value = value
        self.total = total
        self.label = label
        self.role = role
    }

    /// The bar in that many columns.
    public func bar(columns: Int, glyphs: GlyphSet = .blocks) -> String {
        let columns = columns.clamped(to: 0...Canvas.greatestSize.columns)
        let parts = glyphs.fromLeft
        let fine = parts.count - 1
        let steps = Proportion.steps(Int64(value), of: Int64(total), in: columns * fine, atLeastOne: false)
        let (full, part) = steps.quotientAndRemainder(dividingBy: fine)
        let filled = String(repeating: glyphs.full, count: full) + (part > 0 ? parts[part] : "")
        return filled + String(repeating: glyphs.rest, count: columns - full - (part > 0 ? 1 : 0))
    }

    /// Draws the bar and its label into the first row of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let line = rectangle.row(0)
        guard !line.isEmpty else { return }
        let labelWidth = label.isEmpty ? 0 : min(TextWidth.columns(of: label) + 1, line.columns)
        let parts = line.split(right: labelWidth)
        let text = bar(columns: parts.rest.columns, glyphs: theme.glyphs)
        canvas.write(text, at: parts.rest.origin, style: theme.style(role))
        canvas.write(label, in: parts.right, style: theme.style(.text), alignment: .trailing)
    }
}
