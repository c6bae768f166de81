public import Money
public import Timekeeping

/// Money that came to the merchant's account at the bank, or left it.
public struct BankCredit: Sendable, Hashable, Identifiable {
    /// By what the caller finds the row again.
    public let id: Int64
    /// When the bank booked it.
    public let day: BusinessDay
    /// How much; below zero where it left.
    public let amount: Money
    /// All words of the row in which the number of a payout or the name of a host may stand.
    public let text: String

    /// A row of the bank's.
    public init(id: Int64, day: BusinessDay, amount: Money, text: String) {
        self.id = id
        self.day = day
        self.amount = amount
        self.text = text
    }
}
