import PaymentCodes
import TerminalUI
import Till

extension ConsoleModel {
    /// A scanner read a code: a customer's receipt opens its payment, whatever is on the screen; a payer's code is
    /// charged on the till screen, where an amount is typed; a reference takes any text, and the find screen looks for
    /// it. Elsewhere it presses nothing.
    mutating func scanned(_ text: String) -> [Effect] {
        guard overlay == nil else { return [] }
        if case .receiptCode(let receipt) = ScannedText.classify(text), !(screen == .till && till.isWaiting) {
            return lookFor(receipt.payment)
        }
        if screen == .find, find.opened == nil { return lookFor(text) }
        guard screen == .till, !till.isWaiting, till.phase != .sign else { return [] }
        switch till.field {
        case .reference:
            till.paste(text)
            return till.confirm(isShiftOpen: isShiftOpen)
        case .payerCode, nil: return till.charge(text, isShiftOpen: isShiftOpen)
        case .tip: return []
        }
    }

    private mutating func lookFor(_ text: String) -> [Effect] {
        screen = .find
        find = FindScreen(text)
        return endVisit(unlessOf: .find) + [.find(.search(find.text))]
    }

    /// Whether letters are text now of which ``takeBack(_:)`` takes back what was a scan's.
    var givesLettersBack: Bool {
        guard !lock.isLocked else { return false }
        return switch overlay {
        case .palette: true
        case .help(let page): page.isTyping
        case .approval: false
        case nil: screen == .find && find.opened == nil
        }
    }

    /// The last keys were the beginning of a scan: what they typed is not the cashier's.
    mutating func takeBack(_ count: Int) {
        guard overlay == nil else { return eraseInOverlay(count) }
        if screen == .find, find.opened == nil {
            for _ in 0..<count { find.field.handle(.backspace) }
        }
        guard screen == .till, !till.isWaiting, let before = typed.takeBack(count) else { return }
        till = before
    }

    /// Remembers the till screen before a key changes what is typed there.
    mutating func recordBeforeKey() {
        guard screen == .till, !till.isWaiting else { return }
        typed.record(till)
    }
}
