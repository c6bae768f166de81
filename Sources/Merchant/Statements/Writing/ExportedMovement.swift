public import ClearingProtocol
public import Money
public import Timekeeping

/// What a payment or a refund moves, seen from the merchant: positive is what comes to it.
public struct ExportedMovement: Sendable, Hashable {
    /// Which try at which order was paid.
    public var reference: AttemptReference
    /// The number of the payment that was made, or of which something is given back.
    public var payment: String
    /// How it was paid.
    public var mode: PaymentMode?
    /// The cashier's own words about the order.
    public var note: String?
    /// When the network booked it.
    public var at: Timestamp
    /// What was paid, or below zero what was given back.
    public var amount: Money
    /// What of the amount is a tip, in minor units.
    public var tip: Int64
    /// What the merchant gave up beyond the amount in a promotion that it sponsors, in minor units.
    public var discount: Int64
    /// What the network kept, or below zero what it gave back of that, in minor units.
    public var fee: Int64
    /// Whether it came after the attempt had been given up.
    public var isLate: Bool
    /// Whether another attempt at the order was paid before.
    public var isSuspectedDuplicate: Bool

    /// A movement.
    public init(
        reference: AttemptReference,
        payment: String,
        mode: PaymentMode?,
        note: String? = nil,
        at: Timestamp,
        amount: Money,
        tip: Int64 = 0,
        discount: Int64 = 0,
        fee: Int64 = 0,
        isLate: Bool = false,
        isSuspectedDuplicate: Bool = false
    ) {
        self.reference = reference
        self.payment = payment
        self.mode = mode
        self.note = note
        self.at = at
        self.amount = amount
        self.tip = tip
        self.discount = discount
        self.fee = fee
        self.isLate = isLate
        self.isSuspectedDuplicate = isSuspectedDuplicate
    }

    /// What the network owes more, or below zero less, in minor units.
    public var net: Int64 { amount.minorUnits - fee }

    /// The terminal by whose number the order is called, where it is.
    public var terminal: String? {
        reference.order.lastIndex(of: "-").map { String(reference.order[..<$0]) }
    }

    /// An amount of the movement's currency as a decimal number.
    func plain(_ units: Int64) -> String { Money(minorUnits: units, currency: amount.currency).plain }
}
