/// Who pays for a promotion, as both sides of a payment have it.
///
/// What the merchant gives is missing in the amount that it gets; what a sponsor gives is not. So the amount and the
/// merchant's part add up to what was ordered, on whichever side.
struct PromotionSplit {
    private let amounts: (ledger: Int64, clearing: Int64)
    private let parts: (ledger: Int64, clearing: Int64?)

    init(ledger: MatchRow, clearing: MatchRow) {
        amounts = (ledger.amount, clearing.amount)
        parts = (ledger.discount ?? 0, clearing.discount)
    }

    /// Whether the sides have different parts for the merchant. A host that tells no part says so by what it settles: all
    /// that was ordered, although the till has it that the merchant gives something.
    var differs: Bool {
        guard let theirs = parts.clearing else { return parts.ledger > 0 && isOfTheSameOrder }
        return theirs != parts.ledger
    }

    /// Whether both sides come to the same order, so that nothing else differs.
    var isOfTheSameOrder: Bool { amounts.ledger + parts.ledger == amounts.clearing + (parts.clearing ?? 0) }
}
