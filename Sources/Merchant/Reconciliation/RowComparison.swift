/// In what a row of the till's and one of the host's differ that somebody says are the same money.
public struct RowComparison: Sendable, Hashable {
    /// The differences; none where the rows agree.
    public let breaks: [FoundBreak]

    /// Compares two rows as if they bore the same number.
    public init(ledger: MatchRow, clearing: MatchRow, tolerance: FeeTolerance = .usual) {
        var pairs = RowPairs(tolerance: tolerance)
        pairs.add(ledger: ledger, clearing: clearing)
        breaks = pairs.breaks
    }
}
