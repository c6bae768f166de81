public import ClearingProtocol
public import Money
public import Timekeeping

/// One attempt at an order as the node keeps it.
public struct OrderRecord: Sendable, Hashable {
    /// The merchant's number.
    public let merchant: String
    /// The terminal that registered it.
    public let terminal: String
    /// Which try at which order.
    public let reference: AttemptReference
    /// What its code leads to: 16 characters that nobody can guess.
    public let token: String
    /// The text of its code.
    public let code: String
    /// What is owed.
    public let amount: Money
    /// The merchant's own words, if any.
    public let note: String?
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// 16 random bytes that keep its commitment in the log from being guessed.
    public let salt: [UInt8]
    /// Where it stands.
    public var state: OrderState
    /// When that last changed.
    public var changedAt: Timestamp
    /// The payment, once it is paid.
    public var payment: PaymentRecord?
    /// The wallet that paid.
    public var wallet: String?
    /// The batch of its terminal that carried the payment.
    public var batch: Int?

    /// An attempt that is open.
    public init(
        merchant: String,
        terminal: String,
        registration: OrderRegistration,
        token: String,
        code: String,
        salt: [UInt8],
        registeredAt: Timestamp
    ) {
        self.merchant = merchant
        self.terminal = terminal
        reference = registration.reference
        self.token = token
        self.code = code
        amount = registration.amount
        note = registration.note
        expiresAt = registration.expiresAt
        self.salt = salt
        state = .open
        changedAt = registeredAt
    }

    init(_ row: StoredRow) throws {
        merchant = try row.text("merchant")
        terminal = try row.text("terminal")
        reference = AttemptReference(order: try row.text("order_number"), attempt: try row.count("attempt"))
        token = try row.text("token")
        code = try row.text("code")
        amount = Money(minorUnits: try row.integer("amount"), currency: try row.currency())
        note = row.optionalText("note")
        expiresAt = try row.timestamp("expires_at")
        salt = try row.bytes("salt")
        state = try row.converted(row.text("state"), "state") { OrderState(rawValue: $0) }
        changedAt = try row.timestamp("changed_at")
        wallet = row.optionalText("wallet")
        batch = row.optionalCount("batch")
        guard let number = row.optionalText("payment"), let wallet else { return }
        payment = PaymentRecord(
            payment: number,
            fee: Money(minorUnits: try row.integer("fee"), currency: amount.currency),
            paidAt: try row.timestamp("paid_at"),
            payerTail: String(wallet.suffix(4)),
            logIndex: try row.count("log_index")
        )
    }

    /// What the node says of it to its terminal.
    public var status: OrderStatus {
        OrderStatus(
            merchant: merchant,
            terminal: terminal,
            reference: reference,
            amount: amount,
            state: state,
            code: code,
            expiresAt: expiresAt,
            changedAt: changedAt,
            payment: payment
        )
    }
}
