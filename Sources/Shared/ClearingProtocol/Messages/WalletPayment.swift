public import Money

/// A payer's word that an order be paid: the amount that was seen is repeated, so that no other is taken.
public struct WalletPayment: JSONMessage {
    /// The amount that the payer agreed to.
    public let amount: Money

    /// A payer's word.
    public init(amount: Money) {
        self.amount = amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        amount = try reader.money()
    }

    public var json: JSONValue {
        ["amount": .integer(amount.minorUnits), "currency": .string(amount.currency.code)]
    }
}
