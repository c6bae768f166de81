import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension TillScreen {
    /// A key that belongs to the amount: digits, the point, and Backspace. Answers whether it was one.
    mutating func type(_ key: Key) -> Bool {
        guard !isWaiting else { return false }
        switch key.folded {
        case .character(let character):
            if let digit = character.wholeNumberValue, character.isASCII {
                add { $0.press(digit) }
                return true
            }
            guard character == "." || character == "," else { return false }
            add { $0.pressPoint() }
            return true
        case .backspace, .delete:
            guard case .entering = phase else { return false }
            notice = nil
            // What was refused is not in the amount: the first Backspace takes that back, the next ones digits.
            if isOverfull { isOverfull = false } else { entry.erase() }
            return true
        default: return false
        }
    }

    // An amount of which a part was refused is not what the customer owes: it stays refused until it is mended.
    private mutating func add(_ press: (inout AmountEntry) -> Bool) {
        startOver()
        guard !isOverfull, press(&entry) else {
            isOverfull = true
            notice = entry.hasPoint ? .tooManyMinorDigits : .overLimit
            return
        }
    }

    // After a result, the first digit of the next amount is also the key that goes on.
    private mutating func startOver() {
        notice = nil
        if case .finished = phase {
            phase = .entering
            entry.clear()
        }
    }

    /// Enter: the amount becomes an order, or the result is put away.
    mutating func confirm(isShiftOpen: Bool) -> [Effect] {
        switch phase {
        case .finished:
            phase = .entering
            return []
        case .entering:
            guard isShiftOpen else {
                notice = .noShift
                return []
            }
            guard !isOverfull else { return [] }
            guard !entry.money.isZero else {
                notice = .amountIsZero
                return []
            }
            notice = nil
            isUnwanted = false
            form = .short
            phase = .registering(nil)
            return [.charge(entry.money)]
        case .registering, .showing, .cancelling, .checking: return []
        }
    }

    /// Esc: the amount is cleared, the order withdrawn, or the result put away.
    mutating func escape() -> [Effect] {
        switch phase {
        case .entering:
            notice = nil
            isOverfull = false
            entry.clear()
            return []
        case .registering:
            // There is nothing to withdraw before the network knows the order; then it is withdrawn at once.
            isUnwanted = true
            return []
        case .showing(let attempt):
            phase = .cancelling(attempt)
            return [.cancel(attempt.reference)]
        case .finished:
            phase = .entering
            return []
        case .cancelling, .checking: return []
        }
    }

    /// The order stands in the ledger.
    mutating func began(_ attempt: Attempt) {
        if case .registering = phase { phase = .registering(attempt) }
    }

    /// The network spoke about an attempt.
    mutating func answered(_ attempt: Attempt, _ payment: Payment?) -> [Effect] {
        guard attempt.reference == self.attempt?.reference else {
            return answeredElsewhere(attempt, payment)
        }
        switch attempt.state {
        case .created:
            phase = .registering(attempt)
            return []
        case .presented:
            // An order that could not be withdrawn, or whose time is not up by the network's clock, is still open.
            if isUnwanted {
                isUnwanted = false
                phase = .cancelling(attempt)
                return [.cancel(attempt.reference)]
            }
            phase = .showing(attempt)
            return []
        case .paid:
            finish(SaleResult(attempt, payment))
            return [.bell]
        case .authorising, .declined, .cancelled, .expired, .unknown:
            finish(SaleResult(attempt, payment))
            return []
        }
    }

    private mutating func answeredElsewhere(_ attempt: Attempt, _ payment: Payment?) -> [Effect] {
        guard let place = results.firstIndex(where: { $0.reference == attempt.reference }) else { return [] }
        let result = SaleResult(attempt, payment)
        results[place] = result
        if case .finished(let shown) = phase, shown.reference == attempt.reference { phase = .finished(result) }
        return attempt.state == .paid ? [.bell] : []
    }

    /// Something could not be done.
    mutating func failed(_ error: TillError, _ attempt: Attempt?) {
        guard isWaiting else {
            notice = .error(error)
            return
        }
        if let attempt, attempt.reference == self.attempt?.reference || self.attempt == nil,
            attempt.state != .created, attempt.state != .presented
        {
            finish(SaleResult(attempt, nil))
        } else {
            phase = .entering
        }
        notice = .error(error)
    }

    /// Time went by: an order whose time is up is asked about.
    mutating func tick(_ now: Timestamp) -> [Effect] {
        guard case .showing(let attempt) = phase, attempt.expiresAt <= now else { return [] }
        phase = .checking(attempt)
        return [.query(attempt.reference)]
    }
}
