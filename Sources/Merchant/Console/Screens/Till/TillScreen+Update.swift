import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension TillScreen {
    /// A key that belongs to the amount or the line that is typed into. Answers whether it was one.
    mutating func type(_ key: Key) -> Bool {
        guard !isWaiting else { return false }
        // Whoever types an amount while the sign is shown means a new sale.
        if phase == .sign {
            guard case .digit? = key.amountKey else { return false }
            phase = .entering
            forgetSale()
        }
        guard field == nil else { return typeIntoField(key) }
        switch (key.amountKey, key.folded) {
        case (.erase, _): return erase()
        case (let amountKey?, _):
            add(amountKey)
            return true
        case (nil, .character(let character)): return typeOperator(character)
        case (nil, _): return false
        }
    }

    private mutating func erase() -> Bool {
        guard case .entering = phase else { return false }
        notice = nil
        // What was refused is not in the amount: the first Backspace takes that back, the next ones digits.
        if isOverfull { isOverfull = false } else { entry.erase() }
        return true
    }

    private mutating func typeOperator(_ character: Character) -> Bool {
        guard let symbol = AmountSum.Operator(rawValue: character == "x" && !entry.isEmpty ? "*" : character),
            case .entering = phase
        else { return false }
        notice = nil
        if !isOverfull, !entry.isEmpty, !entry.press(symbol) { refuse() }
        return true
    }

    // An amount of which a part was refused is not what the customer owes: it stays refused until it is mended.
    private mutating func add(_ key: AmountKey) {
        startOver()
        guard !isOverfull, entry.press(key) else {
            refuse()
            return
        }
    }

    private mutating func refuse() {
        isOverfull = true
        notice = entry.hasPoint ? .tooManyMinorDigits : .overLimit
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
        case .finished, .sign:
            phase = .entering
            return []
        case .entering:
            if field != nil { return confirmField(isShiftOpen: isShiftOpen) }
            guard isReady(isShiftOpen: isShiftOpen) else { return [] }
            form = .short
            phase = .registering(nil)
            return [.charge(sale)]
        case .registering, .showing, .confirming, .cancelling, .checking: return []
        }
    }

    /// Whether the amount can become an order; what is missing is said.
    mutating func isReady(isShiftOpen: Bool) -> Bool {
        notice = problem(isShiftOpen: isShiftOpen)
        guard notice == nil, !isOverfull else { return false }
        isUnwanted = false
        return true
    }

    private func problem(isShiftOpen: Bool) -> Notice? {
        if !isShiftOpen { return .noShift }
        if isOverfull { return notice }
        if entry.isUnfinished { return .unfinishedSum }
        if owed.minorUnits <= 0 { return .amountIsZero }
        if let split, owed.minorUnits > split.due.minorUnits { return .partOverDue }
        return sale.amount.minorUnits > entry.limit.minorUnits ? .overLimit : nil
    }

    /// Esc: what was typed last is taken back, the order withdrawn, or the result put away.
    mutating func escape() -> [Effect] {
        switch phase {
        case .entering: clear()
        case .registering:
            // There is nothing to withdraw before the network knows the order; then it is withdrawn at once.
            isUnwanted = true
        case .showing(let attempt), .confirming(let attempt):
            phase = .cancelling(attempt)
            return [.cancel(attempt.reference)]
        case .finished, .sign: phase = .entering
        case .cancelling, .checking: break
        }
        return []
    }

    private mutating func clear() {
        notice = nil
        if field != nil {
            field = nil
        } else if !entry.isEmpty || isOverfull || !reference.isEmpty || tip != 0 {
            forgetSale()
        } else if let split {
            // What was paid of it is a payment like any other, but the rest is forgotten: not by one key.
            if split.parts > 0 { notice = .splitPartPaid } else { giveUpSplit() }
        }
    }

    /// What is still due of a split is not due any more.
    mutating func giveUpSplit() {
        split = nil
        notice = .splitLeft
    }

    /// Time went by: an order whose time is up is asked about.
    mutating func tick(_ now: Timestamp) -> [Effect] {
        switch phase {
        case .showing(let attempt) where attempt.expiresAt <= now:
            phase = .checking(attempt)
            return [.query(attempt.reference)]
        case .confirming(let attempt) where attempt.expiresAt <= now:
            phase = .checking(attempt)
            return [.conclude(attempt.reference)]
        default: return []
        }
    }
}
