import TerminalUI
import Timekeeping

extension ConsoleModel {
    /// How long after Esc a digit chooses a screen, in seconds: long enough for a hand, and too short for the digits of
    /// the next amount to be taken for it.
    private static let choiceSeconds: Int64 = 2

    /// Whether the next digit chooses a screen.
    public var isScreenChosenNext: Bool { chosenUntil.map { now < $0 } ?? false }

    /// Esc where it has nothing to go back from: the digit that follows is a function key, for terminals that eat
    /// those. Answers whether the key was it.
    mutating func chooseScreen(by key: Key) -> Bool {
        guard key == .escape, !isScreenChosenNext, screen == .till, till.isAtRest else { return false }
        chosenUntil = now.adding(seconds: Self.choiceSeconds)
        return true
    }
}
