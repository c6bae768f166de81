public import Money
public import Timekeeping

/// What a clearing host owes the merchant's bank for a day, or for one payout of its own numbering.
public struct ExpectedPayout: Sendable, Hashable, Identifiable {
    /// By what it is known again: the host's number of the payout, or the day and currency.
    public let id: String
    /// The host's number of the payout, where it gives one.
    public let reference: String?
    /// The host that owes it, by ``PayoutHost/name``, where it is known; a credit of another host pays it only to
    /// the cent.
    public let host: String?
    /// The business day that it is for.
    public let day: BusinessDay
    /// The working day on which it is to come.
    public let due: BusinessDay
    /// What is to come, after fees; below zero where the merchant owes the host.
    public let amount: Money

    /// An expectation.
    public init(
        id: String,
        reference: String?,
        host: String? = nil,
        day: BusinessDay,
        due: BusinessDay,
        amount: Money
    ) {
        self.id = id
        self.reference = reference
        self.host = host
        self.day = day
        self.due = due
        self.amount = amount
    }
}
