/// The line at the bottom that says which keys do what: ` Enter Pay  F2 Scan`.
///
/// What does not fit is left out as a whole, from the end.
public struct Footer: Sendable, Hashable {
    /// A key and what it does.
    public struct Item: Sendable, Hashable {
        /// The key's name.
        public var key: String
        /// What it does, in a word or two.
        public var label: String
        /// Whether it can be done now.
        public var isEnabled: Bool
        /// The key that a click on it presses, if there is one.
        public var press: Key?

        /// The item of that key and label.
        public init(key: String, label: String, isEnabled: Bool = true, press: Key? = nil) {
            self.key = key
            self.label = label
            self.isEnabled = isEnabled
            self.press = press
        }
    }

    /// The items, those that matter most first.
    public var items: [Item]

    /// The footer of those items.
    public init(items: [Item]) {
        self.items = items
    }

    /// The footer of the bindings that are shown.
    ///
    /// - Parameter name: what people call a key.
    public init<Action>(_ bindings: [Binding<Action>], naming name: (Key) -> String = \.label) {
        items = bindings.filter(\.isShown).compactMap { binding in
            binding.keys.first.map {
                Item(key: name($0), label: binding.label, isEnabled: binding.isEnabled, press: $0)
            }
        }
    }

    /// The item at a place on the screen, when the footer is drawn into that rectangle: a click there is its key.
    public func item(at point: Point, in rectangle: Rectangle) -> Item? {
        guard rectangle.row(0).contains(point) else { return nil }
        var column = rectangle.left.offset(by: 1)
        for item in fitting(columns: rectangle.columns) {
            let end = column + width(of: item)
            if (column..<end).contains(point.column) { return item }
            column = end + 2
        }
        return nil
    }

    /// The items that fit into that many columns, each whole.
    public func fitting(columns: Int) -> [Item] {
        var used = 0
        return Array(
            items.prefix { item in
                used += width(of: item) + (used == 0 ? 1 : 2)
                return used <= columns
            }
        )
    }

    private func width(of item: Item) -> Int {
        TextWidth.columns(of: item.key) + 1 + TextWidth.columns(of: item.label)
    }
}

extension Footer: Widget {
    /// Draws the items into the first row of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        guard rectangle.rows > 0 else { return }
        canvas.fill(rectangle.row(0), style: theme.style(.footerText))
        var point = rectangle.origin.moved(columns: 1)
        for item in fitting(columns: rectangle.columns) {
            let keyStyle = theme.style(item.isEnabled ? .footerKey : .dim)
            let labelStyle = theme.style(item.isEnabled ? .footerText : .dim)
            point.column += canvas.write(item.key, at: point, style: keyStyle) + 1
            point.column += canvas.write(item.label, at: point, style: labelStyle) + 2
        }
    }
}
