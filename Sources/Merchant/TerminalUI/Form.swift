/// Fields with labels, one below the other, of which one takes the keys.
///
/// Tab and the arrows move; Enter moves on, and at the last field confirms. What is wrong with a field stands in a
/// sentence below it until the field is changed.
public struct Form<ID: Hashable & Sendable>: Sendable, Hashable {
    /// What is entered.
    public enum Input: Sendable, Hashable {
        /// A text.
        case text(TextField)
        /// One of some texts.
        case choice(ChoiceField)
    }

    /// One field.
    public struct Field: Sendable, Hashable {
        /// What it is for.
        public var id: ID
        /// What people call it.
        public var label: String
        /// What is entered.
        public var input: Input
        /// A sentence that says what is wrong.
        public var error: String?

        /// The field of that name for a text.
        public init(_ id: ID, label: String, _ field: TextField = TextField()) {
            (self.id, self.label, input) = (id, label, .text(field))
        }

        /// The field of that name for one of some texts.
        public init(_ id: ID, label: String, _ field: ChoiceField) {
            (self.id, self.label, input) = (id, label, .choice(field))
        }
    }

    /// What a key did.
    public enum Outcome: Sendable, Hashable {
        /// Nothing; it is somebody else's.
        case ignored
        /// It was taken: a field changed, or another one has the focus.
        case handled
        /// Enter at the last field: what was entered is to be checked and taken.
        case confirmed
    }

    /// The fields in order.
    public private(set) var fields: [Field]
    /// The number of the field that takes the keys, from 0.
    public private(set) var focus = 0

    /// The form of those fields, the first of which takes the keys.
    public init(_ fields: [Field]) {
        self.fields = fields
        move(to: 0)
    }

    /// The text of a field, or the one chosen; empty if there is no such field.
    public subscript(id: ID) -> String {
        switch fields.first(where: { $0.id == id })?.input {
        case .text(let field): field.text
        case .choice(let field): field.choice
        case nil: ""
        }
    }

    /// Does what the key says.
    public mutating func handle(_ key: Key) -> Outcome {
        guard fields.indices.contains(focus) else { return .ignored }
        switch key {
        case .enter:
            guard focus < fields.count - 1 else { return .confirmed }
            move(to: focus + 1)
        case .tab: move(to: (focus + 1) % fields.count)
        case .backTab: move(to: (focus + fields.count - 1) % fields.count)
        case .down: move(to: min(focus + 1, fields.count - 1))
        case .up: move(to: max(focus - 1, 0))
        default: return edit(key) ? .handled : .ignored
        }
        return .handled
    }

    /// Gives what was pasted or scanned to the field that takes the keys.
    public mutating func paste(_ text: String) {
        guard fields.indices.contains(focus), case .text(var field) = fields[focus].input else { return }
        field.paste(text)
        fields[focus].input = .text(field)
        fields[focus].error = nil
    }

    /// Says what is wrong with some fields, and lets the first of them take the keys.
    public mutating func refuse(_ errors: [ID: String]) {
        for index in fields.indices { fields[index].error = errors[fields[index].id] }
        if let first = fields.firstIndex(where: { $0.error != nil }) { move(to: first) }
    }

    /// Says what is wrong with a field, or that nothing is any more; the keys stay where they are.
    public mutating func mark(_ id: ID, as error: String?) {
        if let index = fields.firstIndex(where: { $0.id == id }) { fields[index].error = error }
    }

    /// Lets a field take the keys.
    public mutating func focus(on id: ID) {
        if let index = fields.firstIndex(where: { $0.id == id }) { move(to: index) }
    }

    mutating func move(to index: Int) {
        focus = index
        for index in fields.indices { fields[index].isFocused = index == focus }
    }

    mutating func setInput(_ input: Input) {
        fields[focus].input = input
    }

    private mutating func edit(_ key: Key) -> Bool {
        let before = fields[focus].input
        guard fields[focus].edit(key) else { return false }
        if fields[focus].input != before { fields[focus].error = nil }
        return true
    }
}
