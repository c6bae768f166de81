public import ClearingProtocol

/// An attempt ended without a payment, or the till does not know how it ended.
public struct AttemptClosed: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference
    /// How it ended: declined, cancelled, expired or unknown.
    public let state: AttemptState
    /// One sentence for the cashier, where there is more to say than the state.
    public let reason: String?
    /// The number of the network's event that told of it, or `nil` when something else did.
    public let event: Int?

    /// An end.
    public init(reference: AttemptReference, state: AttemptState, reason: String? = nil, event: Int? = nil) {
        self.reference = reference
        self.state = state
        self.reason = reason
        self.event = event
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        state = try reader.member("state").string("declined, cancelled, expired or unknown") { text in
            AttemptState(rawValue: text).flatMap { AttemptState.endsWithoutPayment.contains($0) ? $0 : nil }
        }
        reason = try reader.optional("reason")?.string(longest: 512)
        event = try reader.optional("event")?.count()
    }

    public var json: JSONValue {
        .members([
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "state": .string(state.rawValue),
            "reason": reason.map(JSONValue.string),
            "event": event.map { .integer(Int64($0)) },
        ])
    }
}
