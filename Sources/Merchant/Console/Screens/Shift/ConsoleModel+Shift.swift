import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openShiftScreen() -> [Effect] { [] }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInShift(_ key: Key) -> Bool { false }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ShiftAction) -> [Effect] {}

    /// Takes in what came back.
    mutating func take(_ event: ShiftEvent) -> [Effect] {}

    /// Esc, where no binding of the screen takes it.
    mutating func leaveShift() -> [Effect] { show(.till) }
}
