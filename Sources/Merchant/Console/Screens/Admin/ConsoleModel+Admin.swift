import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openAdmin() -> [Effect] { [] }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInAdmin(_ key: Key) -> Bool { false }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: AdminAction) -> [Effect] {}

    /// Takes in what came back.
    mutating func take(_ event: AdminEvent) -> [Effect] {}

    /// Esc, where no binding of the screen takes it.
    mutating func leaveAdmin() -> [Effect] { show(.till) }
}
