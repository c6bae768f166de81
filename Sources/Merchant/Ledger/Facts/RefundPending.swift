public import ClearingProtocol

/// The network took a refund on, but its payer does not have the money yet; it will say how that ends.
public struct RefundPending: JSONMessage {
    /// The key of the refund.
    public let idempotencyKey: String
    /// One sentence for the cashier.
    public let reason: String
    /// The number of the network's event that told of it, or `nil` when an answer did.
    public let event: Int?

    /// A refund that is under way.
    public init(idempotencyKey: String, reason: String, event: Int? = nil) {
        self.idempotencyKey = idempotencyKey
        self.reason = reason
        self.event = event
    }

    public init(from reader: JSONReader) throws(JSONError) {
        idempotencyKey = try reader.member("idempotency_key").string(longest: 64)
        reason = try reader.member("reason").string(longest: 512)
        event = try reader.optional("event")?.count()
    }

    public var json: JSONValue {
        .members([
            "idempotency_key": .string(idempotencyKey),
            "reason": .string(reason),
            "event": event.map { .integer(Int64($0)) },
        ])
    }
}
