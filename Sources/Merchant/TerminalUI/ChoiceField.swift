/// One of some texts, chosen by the arrows or the blank: `< Cashier >`.
public struct ChoiceField: Sendable, Hashable, Widget {
    /// What can be chosen.
    public let choices: [String]
    /// The number of the one chosen, from 0; `nil` while nobody chose.
    public private(set) var selected: Int?
    /// What stands there while nobody chose.
    public var placeholder = ""
    /// Whether the field takes the keys.
    public var isFocused = true

    /// A field of those texts.
    ///
    /// - Parameter selected: the one that is chosen at first; `nil` where nobody is to take what stands there unread.
    public init(_ choices: [String], selected: Int? = 0) {
        self.choices = choices
        self.selected = selected.map { $0.clamped(to: 0...max(0, choices.count - 1)) }
    }

    /// The text chosen; empty if there is none.
    public var choice: String { selected.flatMap { choices.indices.contains($0) ? choices[$0] : nil } ?? "" }

    /// Does what the key says, if it is one that chooses; answers whether it was one.
    @discardableResult
    public mutating func handle(_ key: Key) -> Bool {
        guard !choices.isEmpty else { return false }
        switch key.folded {
        case .left: selected = ((selected ?? 0) + choices.count - 1) % choices.count
        case .right, .character(" "): selected = selected.map { ($0 + 1) % choices.count } ?? 0
        default: return false
        }
        return true
    }

    /// Draws the text chosen between its arrows.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let style = theme.style(isFocused ? .focusedField : .field)
        let text = selected == nil ? placeholder : choice
        canvas.write(choices.count > 1 || selected == nil ? "< \(text) >" : text, in: rectangle, style: style)
    }
}
