public import Money
public import Timekeeping

/// What a payer sees of an order before paying it.
public struct WalletOrder: JSONMessage {
    /// The merchant's name, in the language that the payer asked for once ``named(in:)`` has chosen it.
    public let merchantName: String
    /// The merchant's name in Chinese, if it has one.
    public let merchantChineseName: String?
    /// The order's number.
    public let order: String
    /// What is owed.
    public let amount: Money
    /// Where it stands.
    public let state: OrderState
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// The payment's number, once it is paid.
    public let payment: String?

    /// An order.
    public init(
        merchantName: String,
        merchantChineseName: String?,
        order: String,
        amount: Money,
        state: OrderState,
        expiresAt: Timestamp,
        payment: String?
    ) {
        self.merchantName = merchantName
        self.merchantChineseName = merchantChineseName
        self.order = order
        self.amount = amount
        self.state = state
        self.expiresAt = expiresAt
        self.payment = payment
    }

    /// The languages in which the merchant has a name, its main one first.
    public var languages: [PayerLanguage] { merchantChineseName == nil ? [.english] : [.english, .chinese] }

    /// The same order with the merchant's name in one of its ``languages``; in any other it keeps the one it has.
    public func named(in language: PayerLanguage) -> WalletOrder {
        guard language == .chinese, let merchantChineseName else { return self }
        return WalletOrder(
            merchantName: merchantChineseName,
            merchantChineseName: merchantChineseName,
            order: order,
            amount: amount,
            state: state,
            expiresAt: expiresAt,
            payment: payment
        )
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchantName = try reader.member("merchant_name").string(longest: 64)
        merchantChineseName = try reader.optional("merchant_name_zh")?.string(longest: 64)
        order = try reader.member("order").string(longest: 40)
        amount = try reader.money()
        state = try reader.member("state").string("the state of an order") { OrderState(rawValue: $0) }
        expiresAt = try reader.member("expires_at").timestamp()
        payment = try reader.optional("payment")?.string(longest: 32)
    }

    public var json: JSONValue {
        .members([
            "merchant_name": .string(merchantName),
            "merchant_name_zh": merchantChineseName.map(JSONValue.string),
            "order": .string(order),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "state": .string(state.rawValue),
            "expires_at": .string(expiresAt.description),
            "payment": payment.map(JSONValue.string),
        ])
    }
}
