public import Money

/// A payer's word that an order or a charge be paid: the amount that was seen is repeated, so that no other is taken.
public struct WalletPayment: JSONMessage {
    /// The amount that the payer agreed to.
    public let amount: Money
    /// The wallet's PIN, where the amount needs it.
    public let pin: WalletPIN?

    /// A payer's word.
    public init(amount: Money, pin: WalletPIN? = nil) {
        self.amount = amount
        self.pin = pin
    }

    public init(from reader: JSONReader) throws(JSONError) {
        amount = try reader.money()
        pin = try reader.optional("pin").map { (field) throws(JSONError) in try WalletPIN(from: field) }
    }

    public var json: JSONValue {
        .members([
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "pin": pin.map { .string($0.digits) },
        ])
    }
}
