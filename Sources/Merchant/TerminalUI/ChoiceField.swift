/// One of some texts, chosen by the arrows or the blank: `< Cashier >`.
public struct ChoiceField: Sendable, Hashable, Widget {
    /// What can be chosen.
    public let choices: [String]
    /// The number of the one chosen, from 0.
    public private(set) var selected: Int
    /// Whether the field takes the keys.
    public var isFocused = true

    /// A field of those texts.
    public init(_ choices: [String], selected: Int = 0) {
        self.choices = choices
        self.selected = selected.clamped(to: 0...max(0, choices.count - 1))
    }

    /// The text chosen; empty if there is none.
    public var choice: String { choices.indices.contains(selected) ? choices[selected] : "" }

    /// Does what the key says, if it is one that chooses; answers whether it was one.
    @discardableResult
    public mutating func handle(_ key: Key) -> Bool {
        guard !choices.isEmpty else { return false }
        switch key.folded {
        case .left: selected = (selected + choices.count - 1) % choices.count
        case .right, .character(" "): selected = (selected + 1) % choices.count
        default: return false
        }
        return true
    }

    /// Draws the text chosen between its arrows.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let style = theme.style(isFocused ? .focusedField : .field)
        canvas.write(choices.count > 1 ? "< \(choice) >" : choice, in: rectangle, style: style)
    }
}
