public import ClearingProtocol
public import Money

/// A network paid the merchant's bank what it owed.
public struct PayoutReceived: JSONMessage {
    /// The network's number of the payout.
    public let payout: String
    /// The network.
    public let network: String
    /// What came; below zero where the network took back what it had paid too much, and never nothing.
    public let amount: Money

    /// The longest number, in Unicode scalars.
    public static let longestNumber = 64

    /// A payout.
    public init(payout: String, network: String = Account.defaultNetwork, amount: Money) {
        self.payout = payout
        self.network = network
        self.amount = amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        payout = try reader.member("payout").string(longest: Self.longestNumber)
        network = try reader.network()
        amount = try reader.money()
        guard !amount.isZero else { throw try reader.member("amount").refused("0", "an amount that is not 0") }
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
