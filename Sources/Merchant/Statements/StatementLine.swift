public import Money
public import Timekeeping

/// One row of a statement, in the words that all statements share.
///
/// Amounts are seen from the merchant: positive is what comes to it, negative what goes from it.
public struct StatementLine: Sendable, Hashable {
    /// What moved the money.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A customer paid.
        case payment
        /// A part or the whole of a payment was given back.
        case refund
        /// A payment was taken back as if it had not been.
        case reversal
        /// A cardholder's bank took a payment back.
        case chargeback
        /// The host charged the merchant, or gave a charge back, for no single payment.
        case fee
        /// The host paid the merchant's bank; at the bank, the same money comes in.
        case payout
        /// Anything else that moved the balance: a transfer, an adjustment, a reserve, interest.
        case other
    }

    /// How the host says that it ended.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// The money moved.
        case succeeded
        /// It waits.
        case pending
        /// It was closed, taken back or failed before money moved.
        case failed
    }

    /// What moved the money.
    public var kind: Kind
    /// The line of the file, from 1, on which the row begins.
    public var line: Int
    /// The merchant's number of the order (商户订单号).
    public var order: String?
    /// The merchant's number of the refund (商户退款单号).
    public var refund: String?
    /// The host's number of the payment, which the payer's phone shows too.
    public var hostNumber: String?
    /// The host's number of the refund.
    public var hostRefundNumber: String?
    /// The terminal or device, where the statement names it.
    public var terminal: String?
    /// When it happened, where the statement tells the time.
    public var at: Timestamp?
    /// The day on which the statement counts it, where it tells one.
    public var day: BusinessDay?
    /// What moved, before fees: the amount of the order less what is not the merchant's.
    public var amount: Money
    /// What the payer paid, where promotions make it another amount.
    public var payerAmount: Money?
    /// What the merchant gave to a promotion, which is not in the amount; `nil` where the statement does not tell it.
    public var discount: Money?
    /// What the host keeps, negative where it gives a fee back; `nil` where the statement does not tell it.
    public var fee: Money?
    /// What is left for the merchant, where the statement tells it.
    public var net: Money?
    /// How it ended.
    public var state: State
    /// The host's number of the payout or batch in which it is settled.
    public var payout: String?
    /// Which means of payment it was, in the host's own words.
    public var scheme: String?
    /// Free text: a remittance line, goods, a remark.
    public var text: String?

    /// A row; what the statement does not tell is left out.
    public init(
        _ kind: Kind,
        line: Int,
        amount: Money,
        state: State = .succeeded,
        order: String? = nil,
        refund: String? = nil,
        hostNumber: String? = nil,
        hostRefundNumber: String? = nil,
        terminal: String? = nil,
        at: Timestamp? = nil,
        day: BusinessDay? = nil,
        payerAmount: Money? = nil,
        discount: Money? = nil,
        fee: Money? = nil,
        net: Money? = nil,
        payout: String? = nil,
        scheme: String? = nil,
        text: String? = nil
    ) {
        self.kind = kind
        self.line = line
        self.amount = amount
        self.state = state
        self.order = order
        self.refund = refund
        self.hostNumber = hostNumber
        self.hostRefundNumber = hostRefundNumber
        self.terminal = terminal
        self.at = at
        self.day = day
        self.payerAmount = payerAmount
        self.discount = discount
        self.fee = fee
        self.net = net
        self.payout = payout
        self.scheme = scheme
        self.text = text
    }
}
