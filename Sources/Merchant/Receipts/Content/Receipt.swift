public import Money
public import PaymentCodes

/// What a customer is given on paper of a payment, or of a refund of it.
public struct Receipt: Sendable, Hashable {
    /// Who was paid.
    public struct Payee: Sendable, Hashable {
        /// The name in Latin letters.
        public let name: String
        /// The name in Chinese, if it has one.
        public let chineseName: String?
        /// The city in Latin letters.
        public let city: String
        /// The city in Chinese, if it has one.
        public let chineseCity: String?

        /// A merchant.
        public init(name: String, chineseName: String? = nil, city: String, chineseCity: String? = nil) {
            self.name = name
            self.chineseName = chineseName
            self.city = city
            self.chineseCity = chineseCity
        }
    }

    /// Who was paid.
    public let payee: Payee
    /// The terminal's number.
    public let terminal: String
    /// Who took the payment; `nil` where nobody at the till did, as by the sign on the counter.
    public let operatorName: String?
    /// What finds the payment again.
    public let code: ReceiptCode
    /// When it was paid, on the merchant's clock.
    public let time: String
    /// What was paid.
    public let amount: Money
    /// The last characters of the payer's wallet number.
    public let payerTail: String
    /// The cashier's own words about the order, if any.
    public let note: String?
    /// What was given back before this was printed, oldest first.
    public let refunds: [ReceiptRefund]
    /// The number of the refund that this is the receipt of; `nil` for the payment's own.
    public let refund: String?
    /// Which print this is.
    public let edition: ReceiptEdition
    /// The language of all but the names.
    public let language: ReceiptLanguage

    /// A receipt.
    public init(
        payee: Payee,
        terminal: String,
        operatorName: String?,
        code: ReceiptCode,
        time: String,
        amount: Money,
        payerTail: String,
        note: String? = nil,
        refunds: [ReceiptRefund] = [],
        refund: String? = nil,
        edition: ReceiptEdition = .original,
        language: ReceiptLanguage
    ) {
        self.payee = payee
        self.terminal = terminal
        self.operatorName = operatorName
        self.code = code
        self.time = time
        self.amount = amount
        self.payerTail = payerTail
        self.note = note
        self.refunds = refunds
        self.refund = refund
        self.edition = edition
        self.language = language
    }

    /// What was given back in all, at most the amount.
    public var refunded: Money {
        // The ledger lets no more be given back than was paid, so that the sum is always in range.
        Money(minorUnits: refunds.reduce(0) { $0 &+ $1.amount.minorUnits }, currency: amount.currency)
    }

    /// What remains of the payment.
    public var remaining: Money {
        Money(minorUnits: amount.minorUnits &- refunded.minorUnits, currency: amount.currency)
    }
}
