public import Money

/// What the cashier asks a customer for.
public struct Sale: Sendable, Hashable {
    /// What is owed, the tip with it.
    public let amount: Money
    /// What of the amount is a tip, in minor units.
    public let tip: Int64
    /// The cashier's own words about the order.
    public let note: String?

    /// A sale.
    public init(_ amount: Money, tip: Int64 = 0, note: String? = nil) {
        self.amount = amount
        self.tip = tip
        self.note = note
    }
}
