import Ledger
import Money
import Till

extension ConsoleModel {
    /// Does what a key of the till screen stands for.
    mutating func perform(_ action: TillAction) -> [Effect] {
        till.notice = nil
        switch action {
        case .askAgain:
            guard case .finished(let result) = till.phase else { return [] }
            return [.cancel(result.reference)]
        case .switchForm:
            till.form = till.form.other
            return codeShown
        case .typeReference: till.field = .reference(with: till.reference)
        case .typeTip: till.field = .tip(AmountEntry(currency: till.entry.currency, limit: till.entry.limit))
        case .scan: till.field = .emptyPayerCode
        case .split: startSplit()
        case .giveUpSplit: till.giveUpSplit()
        case .showSign:
            till.phase = .sign
            return codeShown
        case .putAside: putAside()
        case .takeBack: return takeBack()
        case .giveBack: return giveBack()
        }
        return []
    }

    private mutating func startSplit() {
        guard till.split == nil, till.entry.money.minorUnits > 0, !till.isOverfull, !till.entry.isUnfinished else {
            till.notice = .nothingToSplit
            return
        }
        till.split = SplitSale(total: till.entry.money)
        till.entry.clear()
    }

    private mutating func putAside() {
        guard let attempt = till.attempt, till.phase == .showing(attempt) || till.phase == .confirming(attempt) else {
            return
        }
        guard till.aside.count < TillScreen.mostAside else {
            till.notice = .notEnoughPlaces
            return
        }
        till.aside.append(attempt)
        till.phase = .entering
        till.split = nil
        till.forgetSale()
    }

    private mutating func takeBack() -> [Effect] {
        guard !till.isWaiting, !till.aside.isEmpty else { return [] }
        let attempt = till.aside.removeFirst()
        till.forgetSale()
        till.phase = attempt.state == .authorising ? .confirming(attempt) : .showing(attempt)
        return codeShown + till.tick(now)
    }

    private mutating func giveBack() -> [Effect] {
        guard case .finished(let result) = till.phase, result.needsDecision, let payment = result.payment else {
            return []
        }
        till.notice = .refundSent
        if result.isTest { return [.giveBackTest(payment: payment)] }
        return [.giveBack(payment: payment, isLate: result.isLate)]
    }
}
