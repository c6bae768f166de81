public import ClearingProtocol
public import Money
public import Timekeeping

/// The network tells of an attempt that this ledger did not begin: its payer used the code that hangs at the counter,
/// or it is older than the backup that the ledger was restored from.
public struct AttemptFound: JSONMessage {
    /// Which try at which order, as the network numbers it.
    public let reference: AttemptReference
    /// What the network says is owed.
    public let amount: Money
    /// How it is to be paid.
    public let mode: PaymentMode
    /// Until when it could be paid.
    public let expiresAt: Timestamp

    /// A find.
    public init(reference: AttemptReference, amount: Money, mode: PaymentMode, expiresAt: Timestamp) {
        self.reference = reference
        self.amount = amount
        self.mode = mode
        self.expiresAt = expiresAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        amount = try reader.positiveMoney()
        mode = try reader.member("mode").string("a mode of payment") { PaymentMode(rawValue: $0) }
        expiresAt = try reader.member("expires_at").timestamp()
    }

    public var json: JSONValue {
        [
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "mode": .string(mode.rawValue),
            "expires_at": .string(expiresAt.description),
        ]
    }
}
