/// Rows of both sides that are the same money, and in what they differ.
struct RowPairs: Sendable {
    private let tolerance: FeeTolerance
    private var found: [FoundBreak] = []
    private var tolerated: [FoundBreak] = []
    private var toleratedSum: Int64 = 0
    /// How many pairs there are in which money moved on both sides.
    private(set) var matched = 0

    init(tolerance: FeeTolerance) {
        self.tolerance = tolerance
    }

    /// The differences; small ones in fees only where the day's sum of them is too large to be rounding.
    var breaks: [FoundBreak] { toleratedSum > tolerance.perDay ? found + tolerated : found }

    /// Counts a pair.
    mutating func add(ledger: MatchRow, clearing: MatchRow) {
        func add(_ kind: BreakKind) { found.append(FoundBreak(kind, ledger: ledger, clearing: clearing)) }
        guard ledger.state == .succeeded, clearing.state == .succeeded else {
            if ledger.state == .succeeded || clearing.state == .succeeded { add(.status) }
            return
        }
        matched += 1
        guard ledger.currency == clearing.currency else { return add(.currency) }
        if ledger.amount != clearing.amount { add(.amount) }
        if let mine = ledger.discount, let theirs = clearing.discount, mine != theirs { add(.promotionSplit) }
        if let mine = ledger.fee, let theirs = clearing.fee, mine != theirs { compareFees(ledger, clearing) }
    }

    private mutating func compareFees(_ ledger: MatchRow, _ clearing: MatchRow) {
        let (difference, overflow) = (ledger.fee ?? 0).subtractingReportingOverflow(clearing.fee ?? 0)
        let differing = FoundBreak(.fee, ledger: ledger, clearing: clearing)
        guard !overflow, difference.magnitude <= tolerance.perRow.magnitude else {
            found.append(differing)
            return
        }
        // Beyond the day's sum all of them are told, so that none needs to be kept twice.
        tolerated.append(differing)
        toleratedSum += Int64(difference.magnitude)
    }
}
