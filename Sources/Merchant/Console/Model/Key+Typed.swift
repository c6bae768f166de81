import TerminalUI

extension Key {
    /// Whether it types something, so that a form takes it before it can be a command.
    var isTyped: Bool { if case .character = self { true } else { false } }
}
