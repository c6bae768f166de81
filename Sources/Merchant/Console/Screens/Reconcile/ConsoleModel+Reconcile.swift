import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openReconcile() -> [Effect] { [] }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInReconcile(_ key: Key) -> Bool { false }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ReconcileAction) -> [Effect] {}

    /// Takes in what came back.
    mutating func take(_ event: ReconcileEvent) -> [Effect] {}

    /// Esc, where no binding of the screen takes it.
    mutating func leaveReconcile() -> [Effect] { show(.till) }
}
