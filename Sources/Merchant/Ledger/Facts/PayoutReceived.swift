public import ClearingProtocol
public import Money

/// A network paid the merchant's bank what it owed.
public struct PayoutReceived: JSONMessage {
    /// The network's number of the payout.
    public let payout: String
    /// The network.
    public let network: String
    /// What came, above zero.
    public let amount: Money

    /// A payout.
    public init(payout: String, network: String = Account.defaultNetwork, amount: Money) {
        self.payout = payout
        self.network = network
        self.amount = amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        payout = try reader.member("payout").string(longest: 64)
        network = try reader.network()
        amount = try reader.positiveMoney()
    }

    public var json: JSONValue {
        .members([
            "payout": .string(payout),
            "network": JSONValue.network(network),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
        ])
    }
}
