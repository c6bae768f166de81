public import ClearingProtocol
public import Money

/// The merchant gave an amount in one currency to a network and got one in another.
public struct CurrencyTraded: JSONMessage {
    /// The network's number of the trade.
    public let trade: String
    /// The network.
    public let network: String
    /// What was given, above zero.
    public let sold: Money
    /// What was got, above zero, in another currency.
    public let bought: Money

    /// A trade.
    public init(trade: String, network: String = Account.defaultNetwork, sold: Money, bought: Money) {
        self.trade = trade
        self.network = network
        self.sold = sold
        self.bought = bought
    }

    public init(from reader: JSONReader) throws(JSONError) {
        trade = try reader.member("trade").string(longest: 64)
        network = try reader.network()
        sold = try reader.member("sold").positiveMoney()
        let bought = try reader.member("bought")
        self.bought = try bought.positiveMoney()
        guard self.bought.currency != sold.currency else {
            throw bought.refused(sold.currency.code, "in another currency than what was sold")
        }
    }

    public var json: JSONValue {
        .members([
            "trade": .string(trade),
            "network": JSONValue.network(network),
            "sold": Self.json(sold),
            "bought": Self.json(bought),
        ])
    }

    private static func json(_ money: Money) -> JSONValue {
        ["amount": .integer(money.minorUnits), "currency": .string(money.currency.code)]
    }
}
