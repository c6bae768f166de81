public import ClearingProtocol
public import Money
import Timekeeping

/// The network says, signed, that an attempt is paid.
public struct PaymentAccepted: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference
    /// What was paid.
    public let amount: Money
    /// The network's record of it.
    public let payment: PaymentRecord
    /// The number of the event that told of it, or `nil` when the answer to a query did.
    public let event: Int?
    /// Whether the attempt had been given up before.
    public let isLate: Bool
    /// Whether another attempt at the order was paid before.
    public let isSuspectedDuplicate: Bool
    /// The network's signature over its statement.
    public let signature: [UInt8]
    /// The network it came through.
    public let network: String
    /// What of the amount is a tip, in minor units.
    public let tip: Int64
    /// What the merchant gave up beyond the amount, in a promotion that it sponsors, in minor units.
    public let discount: Int64

    /// An acceptance.
    public init(
        reference: AttemptReference,
        amount: Money,
        payment: PaymentRecord,
        event: Int?,
        isLate: Bool,
        isSuspectedDuplicate: Bool,
        signature: [UInt8],
        network: String = Account.defaultNetwork,
        tip: Int64 = 0,
        discount: Int64 = 0
    ) {
        self.reference = reference
        self.amount = amount
        self.payment = payment
        self.event = event
        self.isLate = isLate
        self.isSuspectedDuplicate = isSuspectedDuplicate
        self.signature = signature
        self.network = network
        self.tip = tip
        self.discount = discount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        amount = try reader.money()
        payment = try PaymentRecord(from: reader.member("payment"), currency: amount.currency)
        event = try reader.optional("event")?.count()
        isLate = try reader.member("late").boolean()
        isSuspectedDuplicate = try reader.member("suspected_duplicate").boolean()
        signature = try reader.member("signature").bytes(count: 64)
        network = try reader.network()
        tip = try reader.optional("tip")?.integer(in: 0...max(0, amount.minorUnits)) ?? 0
        discount = try reader.optional("discount")?.integer(in: 0...JSONValue.largestInteger) ?? 0
    }

    public var json: JSONValue {
        .members([
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "payment": payment.json,
            "event": event.map { .integer(Int64($0)) },
            "late": .boolean(isLate),
            "suspected_duplicate": .boolean(isSuspectedDuplicate),
            "signature": .string(Base64.encode(signature)),
            "network": JSONValue.network(network),
            "tip": tip == 0 ? nil : .integer(tip),
            "discount": discount == 0 ? nil : .integer(discount),
        ])
    }
}
