import Ledger
import StatementStore
import TerminalUI
import Till
import Timekeeping

/// Whether what a day came to is still so: while nobody looked, statements and decisions may have come in from elsewhere.
extension ConsoleModel {
    /// Goes to a day, and comes back to it.
    mutating func choose(_ day: BusinessDay) -> [Effect] {
        reconcile.chosenDay = day
        return [.reconcile(.load(day))]
    }

    /// A day's seams were read: what it came to before is held against what it would go by now.
    mutating func loaded(_ seams: DaySeams) -> [Effect] {
        reconcile.seams = seams
        guard let matched = reconcile.matchedHere else { return [] }
        reconcile.isInDoubt = true
        return [.reconcile(.readBasis(matched.day))]
    }

    /// Shows what the day came to if it went by the same, and matches it anew if not.
    mutating func holdAgainst(_ basis: DayBasis) -> [Effect] {
        guard reconcile.isInDoubt, let matched = reconcile.matchedHere, matched.day == basis.day else { return [] }
        guard reconcile.basis == basis else { return screen == .reconcile ? match(basis.day) : [] }
        reconcile.isInDoubt = false
        updateEntries()
        return []
    }

    /// A day was matched; where that was for a doubt, a day that came to something else says so.
    mutating func matched(_ result: DayReconciliation, notAsked: TillError?) {
        let before = reconcile.isInDoubt ? reconcile.matched : nil
        let isOtherwise = before.map { $0.day == result.day && $0 != result } ?? false
        reconcile.work = nil
        reconcile.keep(result)
        reconcile.message = notAsked.map { .notAsked($0) } ?? (isOtherwise ? .matchedAnew : nil)
        updateEntries()
    }
}

extension ReconcileScreen {
    /// Keeps what a day came to just now; what it went by is told next.
    mutating func keep(_ result: DayReconciliation) { (matched, basis, isInDoubt) = (result, nil, false) }
}
