public import Money

extension StoredBreak {
    /// By how much the ledger's word is above the other one's, also where that is no part of what the sides add up to: the
    /// proof holds amounts against amounts, and a fee is none.
    public var gap: Money {
        guard difference.isZero, case .amount(let mine)? = ledger, case .amount(let theirs)? = other else {
            return difference
        }
        return Money(minorUnits: mine &- theirs, currency: difference.currency)
    }
}
