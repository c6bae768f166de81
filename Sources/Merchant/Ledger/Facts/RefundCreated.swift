public import ClearingProtocol
public import Money

/// Somebody is to get money back. It stands in the journal before the network hears of it.
public struct RefundCreated: JSONMessage {
    /// The number of the payment.
    public let payment: String
    /// What is to be given back, above zero and at most what remains of the payment.
    public let amount: Money
    /// Why, in the cashier's own words.
    public let reason: String
    /// The key that every sending of the request carries; the ledger knows the refund by it.
    public let idempotencyKey: String
    /// Whether the network is to take the whole payment back as if it had not been, fee and all: on its own business
    /// day, and before it is in a batch.
    public let isReversal: Bool

    /// A refund that begins.
    public init(payment: String, amount: Money, reason: String, idempotencyKey: String, isReversal: Bool = false) {
        self.payment = payment
        self.amount = amount
        self.reason = reason
        self.idempotencyKey = idempotencyKey
        self.isReversal = isReversal
    }

    public init(from reader: JSONReader) throws(JSONError) {
        payment = try reader.member("payment").string(longest: 32)
        amount = try reader.positiveMoney()
        reason = try reader.member("reason").string(longest: 128)
        idempotencyKey = try reader.member("idempotency_key").string(longest: 64)
        isReversal = try reader.optional("reversal")?.boolean() ?? false
    }

    public var json: JSONValue {
        .members([
            "payment": .string(payment),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "reason": .string(reason),
            "idempotency_key": .string(idempotencyKey),
            "reversal": isReversal ? true : nil,
        ])
    }
}
