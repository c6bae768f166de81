import TerminalUI
import Timekeeping

extension ConsoleModel {
    /// How long after Esc a digit chooses a screen, in seconds: long enough for a hand, and too short for the digits of
    /// the next amount to be taken for it.
    private static let choiceSeconds: Int64 = 2

    /// How long after such a digit another key of an amount says that both are an amount's, in milliseconds.
    private static let amountMilliseconds: Int64 = 500

    /// Whether the next digit chooses a screen.
    public var isScreenChosenNext: Bool { chosenUntil.map { now < $0 } ?? false }

    /// Esc where it has nothing to go back from: the digit that follows is a function key, for terminals that eat
    /// those. Answers whether the key was it.
    mutating func chooseScreen(by key: Key) -> Bool {
        guard key == .escape, !isScreenChosenNext, screen == .till, till.isAtRest else { return false }
        chosenUntil = now.adding(seconds: Self.choiceSeconds)
        return true
    }

    /// A key that chooses no screen does what it always does: Esc must not swallow the one after it.
    mutating func endScreenChoice(unlessBy key: Key, _ phrases: Phrases) {
        guard isScreenChosenNext, ConsoleKeys.table(for: self, phrases).binding(for: key) == nil else { return }
        chosenUntil = nil
    }

    /// A digit chose a screen: it may still prove to be the first of an amount.
    mutating func remember(choiceBy digit: Key) {
        choice = ScreenChoice(digit: digit, until: now.adding(milliseconds: Self.amountMilliseconds))
    }

    /// Esc is also the key that clears: whoever goes on at once with digits, the point or Enter types an amount, and
    /// chose no screen. Answers what is to be done where the key says so.
    mutating func takeBackChoice(_ key: Key, _ phrases: Phrases) -> [Effect]? {
        guard let choice else { return nil }
        self.choice = nil
        guard now < choice.until, key == .enter || key.folded.isDigit || key.folded == .character(".") else {
            return nil
        }
        return show(.till) + press(choice.digit, phrases) + press(key, phrases)
    }
}

extension Key {
    fileprivate var isDigit: Bool {
        if case .character(let character) = self { character.isASCII && character.isNumber } else { false }
    }
}
