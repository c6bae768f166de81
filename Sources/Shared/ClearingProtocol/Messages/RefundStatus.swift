public import Money
public import Timekeeping

/// What the network says of one refund. Only this, signed, makes a refund done.
public struct RefundStatus: SignableMessage {
    public static let purpose = "refund"

    /// The merchant's number.
    public let merchant: String
    /// The terminal that asked for it.
    public let terminal: String
    /// The till's own number of it.
    public let refund: String
    /// The network's number of it, which a batch names.
    public let number: String
    /// The payment that it gives back.
    public let payment: String
    /// What goes back to the payer.
    public let amount: Money
    /// What goes back to the merchant of the payment's fee.
    public let fee: Money
    /// What was left of the payment once this refund was decided; 0 where there is no such payment.
    public let remaining: Money
    /// Where it stands.
    public let state: RefundState
    /// Why it was refused, is pending or failed.
    public let cause: RefundCause?
    /// When the network last changed it.
    public let changedAt: Timestamp
    /// Where its newest leaf stands in the network's log, from 0; a refund that was refused has none.
    public let logIndex: Int?

    /// A statement.
    public init(
        merchant: String,
        terminal: String,
        refund: String,
        number: String,
        payment: String,
        amount: Money,
        fee: Money,
        remaining: Money,
        state: RefundState,
        cause: RefundCause? = nil,
        changedAt: Timestamp,
        logIndex: Int? = nil
    ) {
        self.merchant = merchant
        self.terminal = terminal
        self.refund = refund
        self.number = number
        self.payment = payment
        self.amount = amount
        self.fee = fee
        self.remaining = remaining
        self.state = state
        self.cause = cause
        self.changedAt = changedAt
        self.logIndex = logIndex
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        terminal = try reader.member("terminal").string(longest: 32)
        refund = try reader.member("refund").refundNumber()
        number = try reader.member("number").string(longest: 32)
        payment = try reader.member("payment").string(longest: 32)
        amount = try reader.money()
        let units = 0...JSONValue.largestInteger
        fee = Money(minorUnits: try reader.member("fee").integer(in: units), currency: amount.currency)
        remaining = Money(minorUnits: try reader.member("remaining").integer(in: units), currency: amount.currency)
        state = try reader.member("state").string("the state of a refund") { RefundState(rawValue: $0) }
        cause = try reader.optional("cause").map { (field) throws(JSONError) in
            RefundCause(rawValue: try field.string(longest: 32)) ?? .other
        }
        changedAt = try reader.member("changed_at").timestamp()
        logIndex = try reader.optional("log_index")?.count()
    }

    public var json: JSONValue {
        .members([
            "merchant": .string(merchant),
            "terminal": .string(terminal),
            "refund": .string(refund),
            "number": .string(number),
            "payment": .string(payment),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "fee": .integer(fee.minorUnits),
            "remaining": .integer(remaining.minorUnits),
            "state": .string(state.rawValue),
            "cause": cause.map { .string($0.rawValue) },
            "changed_at": .string(changedAt.description),
            "log_index": logIndex.map { .integer(Int64($0)) },
        ])
    }
}
