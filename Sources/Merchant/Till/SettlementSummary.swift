public import Ledger
public import Timekeeping

/// What the settlement screen shows.
public struct SettlementSummary: Sendable, Hashable {
    /// The business day.
    public let businessDay: BusinessDay
    /// The day's payments, a row a currency.
    public let figures: [Figures]
    /// The open shift, or the newest one.
    public let shift: Shift?
    /// The batches of the day, and those of other days that clearing has not taken in whole: newest first.
    public let batches: [BatchSummary]
    /// What the day's batches are paid out with, where clearing has one of them.
    public let payout: DayPayout?
    /// How many attempts wait for the network's word.
    public let unresolved: Int

    /// Which payments and refunds the figures are the sums of, in all currencies.
    public var scope: TakingsScope { TakingsScope(days: businessDay...businessDay) }

    /// A summary.
    public init(
        businessDay: BusinessDay,
        figures: [Figures],
        shift: Shift?,
        batches: [BatchSummary],
        payout: DayPayout?,
        unresolved: Int
    ) {
        self.businessDay = businessDay
        self.figures = figures
        self.shift = shift
        self.batches = batches
        self.payout = payout
        self.unresolved = unresolved
    }
}
