public import Timekeeping

/// What two sides of a day come to when each row is held against the other side's row of the same number.
public struct DayMatch: Sendable, Hashable {
    /// The day.
    public let day: BusinessDay
    /// How many rows moved money on both sides.
    public let matched: Int
    /// The till's rows.
    public let ledger: SideTotals
    /// The host's rows.
    public let clearing: SideTotals
    /// Where both sides have a row and the rows differ, and rows that one side has twice.
    public let breaks: [FoundBreak]
    /// The till's rows that the host does not have on this day.
    public let unmatchedLedger: [MatchRow]
    /// The host's rows that the till does not have on this day.
    public let unmatchedClearing: [MatchRow]
}
