import TerminalUI

extension Form<LockScreen.Field> {
    /// Lets an arrow choose who it is from the PIN too, as long as none of it is typed. Answers whether the key did so.
    mutating func choosesName(by key: Key) -> Bool {
        guard key == .left || key == .right, fields.indices.contains(focus), fields[focus].id == .pin,
            self[.pin].isEmpty
        else { return false }
        focus(on: .name)
        _ = handle(key)
        focus(on: .pin)
        return true
    }
}
