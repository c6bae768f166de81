public import ClearingProtocol

/// A refund ended without money given back, or the till does not know how it ended.
public struct RefundClosed: JSONMessage {
    /// The key of the refund.
    public let idempotencyKey: String
    /// How it ended: refused, failed or unknown.
    public let state: RefundProgress
    /// One sentence for the cashier, where there is more to say than the state.
    public let reason: String?
    /// The number of the network's event that told of it, or `nil` when something else did.
    public let event: Int?

    /// An end.
    public init(idempotencyKey: String, state: RefundProgress, reason: String? = nil, event: Int? = nil) {
        self.idempotencyKey = idempotencyKey
        self.state = state
        self.reason = reason
        self.event = event
    }

    public init(from reader: JSONReader) throws(JSONError) {
        idempotencyKey = try reader.member("idempotency_key").string(longest: 64)
        state = try reader.member("state").string("refused, failed or unknown") { text in
            RefundProgress(rawValue: text).flatMap { RefundProgress.endsWithoutRefund.contains($0) ? $0 : nil }
        }
        reason = try reader.optional("reason")?.string(longest: 512)
        event = try reader.optional("event")?.count()
    }

    public var json: JSONValue {
        .members([
            "idempotency_key": .string(idempotencyKey),
            "state": .string(state.rawValue),
            "reason": reason.map(JSONValue.string),
            "event": event.map { .integer(Int64($0)) },
        ])
    }
}
