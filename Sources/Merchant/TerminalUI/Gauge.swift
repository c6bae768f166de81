/// A bar that shows how much of something is left: `██████░░░░ 0:42`.
public struct Gauge: Sendable, Hashable, Widget {
    /// The characters a bar is made of.
    public enum Symbols: Sendable, Hashable {
        /// Blocks, to an eighth of a column.
        case blocks
        /// ASCII.
        case ascii
    }

    /// How much is left.
    public var value: Int
    /// How much there was; not above 0 means that nothing is left.
    public var total: Int
    /// What is written after the bar.
    public var label: String
    /// What the bar means.
    public var role: Role
    /// What it is made of.
    public var symbols: Symbols

    /// The bar of `value` out of `total`.
    public init(value: Int, total: Int, label: String = "", role: Role = .accent, symbols: Symbols = .blocks) {
        self.value = value
        self.total = total
        self.label = label
        self.role = role
        self.symbols = symbols
    }

    /// The bar in that many columns.
    public func bar(columns: Int) -> String {
        let columns = columns.clamped(to: 0...Canvas.greatestSize.columns)
        let steps = filledSteps(of: columns * stepsPerColumn)
        let full = steps / stepsPerColumn
        let part = steps % stepsPerColumn
        let filled = String(repeating: symbols == .blocks ? "█" : "#", count: full) + Gauge.eighths[part]
        let empty = columns - full - (part > 0 ? 1 : 0)
        return filled + String(repeating: symbols == .blocks ? "░" : ".", count: empty)
    }

    /// Draws the bar and its label into the first row of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let line = rectangle.row(0)
        guard !line.isEmpty else { return }
        let labelWidth = label.isEmpty ? 0 : min(TextWidth.columns(of: label) + 1, line.columns)
        let parts = line.split(right: labelWidth)
        canvas.write(bar(columns: parts.rest.columns), at: parts.rest.origin, style: theme.style(role))
        canvas.write(label, in: parts.right, style: theme.style(.text), alignment: .trailing)
    }

    private var stepsPerColumn: Int { symbols == .blocks ? 8 : 1 }

    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// The share of the steps, by the full width of the product, so that no total is too large.
    private func filledSteps(of steps: Int) -> Int {
        guard total > 0, value > 0 else { return 0 }
        guard value < total else { return steps }
        let product = value.multipliedFullWidth(by: steps)
        return total.dividingFullWidth(product).quotient
    }
}
