public import Ledger
public import Money
public import Timekeeping

/// A batch in a line: what it brings, and what comes of it.
public struct BatchSummary: Sendable, Hashable {
    /// The batch.
    public let batch: SealedBatch
    /// The business day of its shift, to which clearing counts it.
    public let businessDay: BusinessDay
    /// What the payments and refunds of its own entries add up to, a row a currency.
    public let figures: [Figures]
    /// What is to come to the bank for it, after fees and without what the network did not take, an amount a currency.
    public let expected: [Money]
    /// How many of its lines the network did not take.
    public let rejected: Int
    /// How many of those wait for the next batch, or for a person.
    public let waiting: Int
    /// When its money comes to the bank.
    public let payout: PayoutOutlook

    /// Which payments and refunds the figures are the sums of.
    public var scope: TakingsScope { batch.scope }
}
