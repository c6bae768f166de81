public import ClearingProtocol
public import Money
public import Timekeeping

/// One attempt at an order as the node keeps it.
public struct OrderRecord: Sendable, Hashable {
    /// The merchant's number.
    public let merchant: String
    /// The terminal that registered it, or that hears of it.
    public let terminal: String
    /// Which try at which order.
    public let reference: AttemptReference
    /// How it is to be paid.
    public let mode: PaymentMode
    /// What its code leads to, or what names it to its payer: 16 characters that nobody can guess.
    public let token: String
    /// The text of its code; empty where it shows none.
    public let code: String
    /// The keyed hash of the payer's code that was charged.
    public let payerCodeHash: [UInt8]?
    /// What is owed.
    public let amount: Money
    /// The merchant's own words, or those of the payer of a static code, if any.
    public let note: String?
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// 16 random bytes that keep its commitment in the log from being guessed.
    public let salt: [UInt8]
    /// Where it stands.
    public var state: OrderState
    /// Why it was declined.
    public var reason: DeclineReason?
    /// When that last changed.
    public var changedAt: Timestamp
    /// When its terminal withdrew it although it was paid.
    public var lateAt: Timestamp?
    /// The payment, once it is paid.
    public var payment: PaymentRecord?
    /// The fees by which the payment was charged.
    public var fees: FeeSchedule?
    /// The merchant's business day of the payment.
    public var businessDay: BusinessDay?
    /// The wallet that paid, or that a charge found.
    public var wallet: String?
    /// What was refunded of it, refunds that are pending included.
    public var refunded: Money
    /// What went back of its fee.
    public var refundedFee: Money
    /// The number of its reversal.
    public var reversal: String?
    /// The batch of its terminal that carried the payment.
    public var batch: Int?

    /// An attempt that is open.
    public init(
        merchant: String,
        terminal: String,
        registration: OrderRegistration,
        mode: PaymentMode = .merchantPresented,
        token: String,
        code: String = "",
        payerCodeHash: [UInt8]? = nil,
        salt: [UInt8],
        registeredAt: Timestamp
    ) {
        self.merchant = merchant
        self.terminal = terminal
        reference = registration.reference
        self.mode = mode
        self.token = token
        self.code = code
        self.payerCodeHash = payerCodeHash
        amount = registration.amount
        note = registration.note
        expiresAt = registration.expiresAt
        self.salt = salt
        state = .open
        changedAt = registeredAt
        refunded = .zero(amount.currency)
        refundedFee = .zero(amount.currency)
    }

    init(_ row: StoredRow) throws {
        merchant = try row.text("merchant")
        terminal = try row.text("terminal")
        reference = AttemptReference(order: try row.text("order_number"), attempt: try row.count("attempt"))
        mode = try row.converted(row.text("mode"), "mode") { PaymentMode(rawValue: $0) }
        token = try row.text("token")
        code = try row.text("code")
        payerCodeHash = row.optionalBytes("payer_code_hash")
        let currency = try row.currency()
        amount = Money(minorUnits: try row.integer("amount"), currency: currency)
        note = row.optionalText("note")
        expiresAt = try row.timestamp("expires_at")
        salt = try row.bytes("salt")
        state = try row.converted(row.text("state"), "state") { OrderState(rawValue: $0) }
        reason = row.optionalText("reason").map { DeclineReason(rawValue: $0) ?? .other }
        changedAt = try row.timestamp("changed_at")
        lateAt = try row.optionalTimestamp("late_at")
        businessDay = row.optionalText("business_day") == nil ? nil : try row.businessDay("business_day")
        wallet = row.optionalText("wallet")
        refunded = Money(minorUnits: try row.integer("refunded"), currency: currency)
        refundedFee = Money(minorUnits: try row.integer("refunded_fee"), currency: currency)
        reversal = row.optionalText("reversal")
        batch = row.optionalCount("batch")
        guard let number = row.optionalText("payment"), let wallet else { return }
        fees = try row.message("fees")
        payment = PaymentRecord(
            payment: number,
            fee: Money(minorUnits: try row.integer("fee"), currency: currency),
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
            payment: payment,
            mode: mode,
            reason: reason,
            isLate: lateAt != nil,
            refunded: refunded,
            reversal: reversal
        )
    }
}
