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
        payment: PaymentRecord?
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
        ])
    }
}
