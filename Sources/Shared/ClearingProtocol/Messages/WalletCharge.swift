public import Money
public import Timekeeping

/// What a payer sees of a charge of the own wallet.
public struct WalletCharge: JSONMessage {
    /// What names the charge to the wallet: 16 characters.
    public let charge: String
    /// The merchant's name.
    public let merchantName: String
    /// The merchant's name in Chinese, if it has one.
    public let merchantChineseName: String?
    /// The order's number.
    public let order: String
    /// What is charged.
    public let amount: Money
    /// Where it stands.
    public let state: OrderState
    /// Until when it can be confirmed.
    public let expiresAt: Timestamp
    /// The payment's number, once it is paid.
    public let payment: String?

    /// A charge.
    public init(
        charge: String,
        merchantName: String,
        merchantChineseName: String?,
        order: String,
        amount: Money,
        state: OrderState,
        expiresAt: Timestamp,
        payment: String?
    ) {
        self.charge = charge
        self.merchantName = merchantName
        self.merchantChineseName = merchantChineseName
        self.order = order
        self.amount = amount
        self.state = state
        self.expiresAt = expiresAt
        self.payment = payment
    }

    public init(from reader: JSONReader) throws(JSONError) {
        charge = try reader.member("charge").string(longest: 32)
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
            "charge": .string(charge),
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
