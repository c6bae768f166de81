public import Money
public import Timekeeping

/// What comes to the bank for the batches of a business day.
public struct DayPayout: Sendable, Hashable {
    /// What clearing has taken of the day, after fees, an amount a currency.
    public let expected: [Money]
    /// When it comes, at the earliest: a working day.
    public let day: BusinessDay
    /// What the bank's statements say came, once the day was reconciled with one.
    public let got: Money?
}
