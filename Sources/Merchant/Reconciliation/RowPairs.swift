/// Rows of both sides that are the same money, and in what they differ.
struct RowPairs: Sendable {
    private var fees: FeeDifferences
    private var found: [FoundBreak] = []
    /// How many pairs there are in which money moved on both sides.
    private(set) var matched = 0

    init(tolerance: FeeTolerance) {
        fees = FeeDifferences(tolerance: tolerance)
    }

    /// The differences; small ones in fees only where the day's sum of them is too large to be rounding.
    var breaks: [FoundBreak] { found + fees.breaks }

    /// Counts a pair.
    mutating func add(ledger: MatchRow, clearing: MatchRow) {
        func add(_ kind: BreakKind) { found.append(FoundBreak(kind, ledger: ledger, clearing: clearing)) }
        guard ledger.state == .succeeded, clearing.state == .succeeded else {
            if ledger.state == .succeeded || clearing.state == .succeeded { add(.status) }
            return
        }
        matched += 1
        guard ledger.currency == clearing.currency else { return add(.currency) }
        if ledger.discount != nil {
            let split = PromotionSplit(ledger: ledger, clearing: clearing)
            if split.differs {
                add(.promotionSplit)
                // The fee follows the amount, and the amount follows who pays.
                if split.isOfTheSameOrder { return }
            }
        }
        if ledger.amount != clearing.amount { add(.amount) }
        guard let mine = ledger.fee, let theirs = clearing.fee else { return }
        fees.add(FoundBreak(.fee, ledger: ledger, clearing: clearing), mine, theirs)
    }
}
