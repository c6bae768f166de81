public import ClearingProtocol
public import Money

/// The network says, signed, that money was given back.
public struct RefundAccepted: JSONMessage {
    /// The key of the refund.
    public let idempotencyKey: String
    /// What was given back.
    public let amount: Money
    /// The network's record of it.
    public let record: RefundRecord
    /// The network that the payment came through.
    public let network: String
    /// The number of the event that told of it, or `nil` when the answer to the request did.
    public let event: Int?
    /// The network's signature over its statement.
    public let signature: [UInt8]

    /// An acceptance.
    public init(
        idempotencyKey: String,
        amount: Money,
        record: RefundRecord,
        network: String = Account.defaultNetwork,
        event: Int?,
        signature: [UInt8]
    ) {
        self.idempotencyKey = idempotencyKey
        self.amount = amount
        self.record = record
        self.network = network
        self.event = event
        self.signature = signature
    }

    public init(from reader: JSONReader) throws(JSONError) {
        idempotencyKey = try reader.member("idempotency_key").string(longest: 64)
        amount = try reader.positiveMoney()
        record = try RefundRecord(from: reader.member("record"), of: amount)
        network = try reader.network()
        event = try reader.optional("event")?.count()
        signature = try reader.member("signature").bytes(count: 64)
    }

    public var json: JSONValue {
        .members([
            "idempotency_key": .string(idempotencyKey),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "record": record.json,
            "network": JSONValue.network(network),
            "event": event.map { .integer(Int64($0)) },
            "signature": .string(Base64.encode(signature)),
        ])
    }
}
