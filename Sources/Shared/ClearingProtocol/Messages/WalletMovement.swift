public import Money
public import Timekeeping

/// One line of a wallet's history.
public struct WalletMovement: JSONMessage {
    /// What happened, in the words of the network's log, such as `payment`, `refund` or `top-up`.
    public let kind: String
    /// When.
    public let at: Timestamp
    /// What came into the wallet, or went out of it where negative.
    public let amount: Money
    /// The payment that it is, or that it gives back.
    public let payment: String?
    /// The merchant's name, where one takes part.
    public let merchantName: String?
    /// The merchant's name in Chinese, if it has one.
    public let merchantChineseName: String?
    /// The order's number.
    public let order: String?

    /// A movement.
    public init(
        kind: String,
        at: Timestamp,
        amount: Money,
        payment: String? = nil,
        merchantName: String? = nil,
        merchantChineseName: String? = nil,
        order: String? = nil
    ) {
        self.kind = kind
        self.at = at
        self.amount = amount
        self.payment = payment
        self.merchantName = merchantName
        self.merchantChineseName = merchantChineseName
        self.order = order
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("kind").string(longest: 32)
        at = try reader.member("at").timestamp()
        amount = try reader.money()
        payment = try reader.optional("payment")?.string(longest: 32)
        merchantName = try reader.optional("merchant_name")?.string(longest: 64)
        merchantChineseName = try reader.optional("merchant_name_zh")?.string(longest: 64)
        order = try reader.optional("order")?.string(longest: 40)
    }

    public var json: JSONValue {
        .members([
            "kind": .string(kind),
            "at": .string(at.description),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "payment": payment.map(JSONValue.string),
            "merchant_name": merchantName.map(JSONValue.string),
            "merchant_name_zh": merchantChineseName.map(JSONValue.string),
            "order": order.map(JSONValue.string),
        ])
    }
}
