public import Money
public import Timekeeping

/// A terminal's request to let an order be paid: one attempt, shown as a code.
public struct OrderRegistration: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference
    /// What is owed.
    public let amount: Money
    /// The merchant's own words about the order, if any.
    public let note: String?
    /// Until when it can be paid.
    public let expiresAt: Timestamp

    /// A request.
    public init(reference: AttemptReference, amount: Money, note: String? = nil, expiresAt: Timestamp) {
        self.reference = reference
        self.amount = amount
        self.note = note
        self.expiresAt = expiresAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        amount = try reader.money()
        guard amount.minorUnits > 0 else {
            throw try reader.member("amount").refused("\(amount.minorUnits)", "more than 0 minor units")
        }
        note = try reader.optional("note")?.string(longest: 64)
        expiresAt = try reader.member("expires_at").timestamp()
    }

    public var json: JSONValue {
        .members([
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "note": note.map(JSONValue.string),
            "expires_at": .string(expiresAt.description),
        ])
    }
}
