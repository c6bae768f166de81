public import Money

/// What was given back of a payment, as its receipt says it.
public struct ReceiptRefund: Sendable, Hashable {
    /// The network's number of the refund.
    public let number: String
    /// How much, above zero.
    public let amount: Money
    /// When, on the merchant's clock.
    public let time: String

    /// A refund.
    public init(number: String, amount: Money, time: String) {
        self.number = number
        self.amount = amount
        self.time = time
    }
}
