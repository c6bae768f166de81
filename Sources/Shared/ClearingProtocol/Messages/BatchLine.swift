public import Money

/// One movement of money in a batch.
public struct BatchLine: JSONMessage {
    /// What it is.
    public let kind: MovementKind
    /// The number of the payment or refund.
    public let payment: String
    /// What moved, never negative.
    public let amount: Money
    /// What the network kept, or gave back with a refund.
    public let fee: Money
    /// The line of an earlier batch that the network did not take, and that this one brings again.
    public let from: BatchLineLink?

    /// A line.
    public init(kind: MovementKind, payment: String, amount: Money, fee: Money, from: BatchLineLink? = nil) {
        self.kind = kind
        self.payment = payment
        self.amount = amount
        self.fee = fee
        self.from = from
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("kind").string("a kind of movement") { MovementKind(rawValue: $0) }
        payment = try reader.member("payment").string(longest: 32)
        amount = try reader.money()
        guard !amount.isNegative else { throw try reader.member("amount").refused("\(amount.minorUnits)", "0 or more") }
        fee = Money(
            minorUnits: try reader.member("fee").integer(in: 0...JSONValue.largestInteger),
            currency: amount.currency
        )
        from = try reader.optional("from").map { (link) throws(JSONError) in try BatchLineLink(from: link) }
    }

    public var json: JSONValue {
        .members([
            "kind": .string(kind.rawValue),
            "payment": .string(payment),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "fee": .integer(fee.minorUnits),
            "from": from?.json,
        ])
    }
}
