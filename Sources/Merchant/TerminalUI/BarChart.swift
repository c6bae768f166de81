/// Numbers side by side, as bars with a name and a figure each.
///
/// A bar below 0 is empty; its figure still says how much it is.
public struct BarChart: Sendable, Hashable, Widget {
    /// One bar.
    public struct Bar: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// How long it is.
        public var value: Int64
        /// The figure beside it, as people read it.
        public var figure: String
        /// What it means.
        public var role: Role

        /// The bar of that name and length.
        public init(_ label: String, value: Int64, figure: String = "", role: Role = .accent) {
            self.label = label
            self.value = value
            self.figure = figure
            self.role = role
        }
    }

    /// Which way the bars grow.
    public enum Direction: Sendable, Hashable, CaseIterable {
        /// To the right, one a row.
        case horizontal
        /// Upwards, side by side.
        case vertical
    }

    /// The bars in order.
    public var bars: [Bar]
    /// Which way they grow.
    public var direction: Direction
    /// The number that fills the length; `nil` is the greatest.
    public var greatest: Int64?
    /// The bar under the cursor, counted from 0, if there is a cursor.
    public var selected: Int?

    /// The chart of those bars.
    public init(_ bars: [Bar], direction: Direction = .horizontal, greatest: Int64? = nil, selected: Int? = nil) {
        self.bars = bars
        self.direction = direction
        self.greatest = greatest
        self.selected = selected
    }

    /// Draws the bars that fit, the first ones first.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        guard !rectangle.isEmpty, !bars.isEmpty else { return }
        switch direction {
        case .horizontal: drawRows(on: &canvas, in: rectangle, theme: theme)
        case .vertical: drawColumns(on: &canvas, in: rectangle, theme: theme)
        }
    }

    /// The number that fills the length.
    var total: Int64 { greatest ?? bars.map(\.value).max() ?? 0 }

    func style(_ index: Int, _ role: Role, _ theme: Theme) -> Style {
        theme.style(index == selected ? .selection : role)
    }
}
