public import Money
public import Timekeeping

/// What the network says of one attempt. Only this, signed, makes a payment paid.
public struct OrderStatus: SignableMessage {
    public static let purpose = "order"

    /// The merchant's number.
    public let merchant: String
    /// The terminal that registered the order.
    public let terminal: String
    /// Which try at which order.
    public let reference: AttemptReference
    /// What is owed.
    public let amount: Money
    /// Where it stands.
    public let state: OrderState
    /// The text of the code to show to the payer.
    public let code: String
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// When the network last changed it.
    public let changedAt: Timestamp
    /// The payment, once it is paid.
    public let payment: PaymentRecord?
    /// How it is to be paid.
    public let mode: PaymentMode
    /// Why it was declined, where the network says so.
    public let reason: DeclineReason?
    /// Whether it was paid before its terminal withdrew it: the payment and the withdrawal crossed.
    public let isLate: Bool
    /// What was refunded of it, refunds that are pending included.
    public let refunded: Money
    /// The number of the reversal, once it is reversed.
    public let reversal: String?

    /// A statement.
    public init(
        merchant: String,
        terminal: String,
        reference: AttemptReference,
        amount: Money,
        state: OrderState,
        code: String,
        expiresAt: Timestamp,
        changedAt: Timestamp,
        payment: PaymentRecord?,
        mode: PaymentMode = .merchantPresented,
        reason: DeclineReason? = nil,
        isLate: Bool = false,
        refunded: Money? = nil,
        reversal: String? = nil
    ) {
        self.merchant = merchant
        self.terminal = terminal
        self.reference = reference
        self.amount = amount
        self.state = state
        self.code = code
        self.expiresAt = expiresAt
        self.changedAt = changedAt
        self.payment = payment
        self.mode = mode
        self.reason = reason
        self.isLate = isLate
        self.refunded = refunded ?? .zero(amount.currency)
        self.reversal = reversal
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        terminal = try reader.member("terminal").string(longest: 32)
        reference = try AttemptReference(from: reader)
        amount = try reader.money()
        state = try reader.member("state").string("the state of an order") { OrderState(rawValue: $0) }
        code = try reader.member("code").string(longest: 512)
        expiresAt = try reader.member("expires_at").timestamp()
        changedAt = try reader.member("changed_at").timestamp()
        if let payment = try reader.optional("payment") {
            self.payment = try PaymentRecord(from: payment, currency: amount.currency)
        } else {
            payment = nil
        }
        mode =
            try reader.optional("mode")?.string("a mode of payment") { PaymentMode(rawValue: $0) } ?? .merchantPresented
        reason = try reader.optional("reason").map { (field) throws(JSONError) in
            DeclineReason(rawValue: try field.string(longest: 32)) ?? .other
        }
        isLate = try reader.optional("late")?.boolean() ?? false
        let refunded = try reader.optional("refunded")?.integer(in: 0...amount.minorUnits) ?? 0
        self.refunded = Money(minorUnits: refunded, currency: amount.currency)
        reversal = try reader.optional("reversal")?.string(longest: 32)
    }

    public var json: JSONValue {
        .members([
            "merchant": .string(merchant),
            "terminal": .string(terminal),
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "state": .string(state.rawValue),
            "code": .string(code),
            "expires_at": .string(expiresAt.description),
            "changed_at": .string(changedAt.description),
            "payment": payment?.json,
            "mode": mode == .merchantPresented ? nil : .string(mode.rawValue),
            "reason": reason.map { .string($0.rawValue) },
            "late": isLate ? true : nil,
            "refunded": refunded.isZero ? nil : .integer(refunded.minorUnits),
            "reversal": reversal.map(JSONValue.string),
        ])
    }
}
