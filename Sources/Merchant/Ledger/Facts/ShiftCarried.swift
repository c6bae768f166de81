public import ClearingProtocol
public import Money

/// What was not known when a shift was closed, and was carried into the time after it.
public struct ShiftCarried: JSONMessage {
    /// The attempt, or `nil` of a refund.
    public let attempt: AttemptReference?
    /// The key of the refund, or `nil` of an attempt.
    public let refund: String?
    /// Where it stood, as the state is called.
    public let state: String
    /// What it is over.
    public let amount: Money

    /// An attempt whose end was not known.
    public init(_ attempt: Attempt) {
        self.attempt = attempt.reference
        refund = nil
        state = attempt.state.rawValue
        amount = attempt.amount
    }

    /// A refund of which it was not known whether it was made.
    public init(_ refund: Refund) {
        attempt = nil
        self.refund = refund.id
        state = refund.state.rawValue
        amount = refund.amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        if let order = try reader.optional("order")?.string(longest: 64) {
            attempt = AttemptReference(order: order, attempt: try reader.member("attempt").count())
            refund = nil
        } else {
            attempt = nil
            refund = try reader.member("refund").string(longest: 64)
        }
        state = try reader.member("state").string(longest: 32)
        amount = try reader.positiveMoney()
    }

    public var json: JSONValue {
        .members([
            "order": attempt.map { .string($0.order) },
            "attempt": attempt.map { .integer(Int64($0.attempt)) },
            "refund": refund.map(JSONValue.string),
            "state": .string(state),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
        ])
    }

    /// What names it.
    public var name: String { attempt?.description ?? refund ?? "" }
}
