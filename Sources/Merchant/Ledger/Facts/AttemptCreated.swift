public import ClearingProtocol
public import Money
public import Timekeeping

/// Somebody owes something, and a try to be paid begins. It stands in the journal before the network hears of it.
public struct AttemptCreated: JSONMessage {
    /// Which try at which order; the first one opens the order.
    public let reference: AttemptReference
    /// What is owed, the tip with it.
    public let amount: Money
    /// What of the amount is a tip, in minor units.
    public let tip: Int64
    /// The cashier's own words about the order, if any.
    public let note: String?
    /// The key that every sending of this request carries.
    public let idempotencyKey: String
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// What is kept of the payer's code, when one was scanned to be charged.
    public let payerCode: PayerCodeTrace?

    /// How it is to be paid.
    public var mode: PaymentMode { payerCode == nil ? .merchantPresented : .consumerPresented }

    /// A try.
    public init(
        reference: AttemptReference,
        amount: Money,
        tip: Int64 = 0,
        note: String?,
        idempotencyKey: String,
        expiresAt: Timestamp,
        payerCode: PayerCodeTrace? = nil
    ) {
        self.reference = reference
        self.amount = amount
        self.tip = tip
        self.note = note
        self.idempotencyKey = idempotencyKey
        self.expiresAt = expiresAt
        self.payerCode = payerCode
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        amount = try reader.money()
        tip = try reader.optional("tip")?.integer(in: 0...max(0, amount.minorUnits)) ?? 0
        note = try reader.optional("note")?.string(longest: 64)
        idempotencyKey = try reader.member("idempotency_key").string(longest: 64)
        expiresAt = try reader.member("expires_at").timestamp()
        payerCode = try reader.optional("payer_code").map { (field) throws(JSONError) in
            try PayerCodeTrace(from: field)
        }
    }

    public var json: JSONValue {
        .members([
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "note": note.map(JSONValue.string),
            "idempotency_key": .string(idempotencyKey),
            "expires_at": .string(expiresAt.description),
            "payer_code": payerCode?.json,
            "tip": tip == 0 ? nil : .integer(tip),
        ])
    }
}
