import TerminalUI
import Till

/// The form that asks who it is, on the lock screen and for a second person.
extension Form<LockScreen.Field> {
    /// A name of these, the first unless one was chosen, and a PIN.
    init(asking names: [String], chosen: String?) {
        self.init([
            .init(.name, label: "", ChoiceField(names, selected: chosen.flatMap { names.firstIndex(of: $0) } ?? 0)),
            .init(
                .pin,
                label: "",
                TextField(content: .digits, greatestLength: OperatorPIN.lengths.upperBound, isMasked: true)
            ),
        ])
        if chosen != nil { focus(on: .pin) }
    }

    /// Does what a key says, where digits mean the PIN, and an arrow the name as long as no PIN is typed.
    mutating func take(_ key: Key) -> Outcome {
        if case .character(let character) = key.folded, character.isNumber { focus(on: .pin) }
        return choosesName(by: key) ? .handled : handle(key)
    }

    private mutating func choosesName(by key: Key) -> Bool {
        guard key == .left || key == .right, fields.indices.contains(focus), fields[focus].id == .pin,
            self[.pin].isEmpty
        else { return false }
        focus(on: .name)
        _ = handle(key)
        focus(on: .pin)
        return true
    }
}
