import Ledger
public import Money
public import Timekeeping

/// The takings of earlier days against which others are held.
public struct FormerTakings: Sendable, Hashable {
    /// The days.
    public let days: ClosedRange<BusinessDay>
    /// What was recorded at this instant or later does not count: of an open day, the same time of day as now.
    public let until: Timestamp?
    /// What they come to, a figure a currency.
    public let totals: [TakingsFigure<Currency>]
}
