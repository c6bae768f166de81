public import Money

/// What a wallet holds.
public struct WalletBalance: JSONMessage {
    /// The wallet's number.
    public let wallet: String
    /// What it holds, never negative.
    public let balance: Money

    /// A balance.
    public init(wallet: String, balance: Money) {
        self.wallet = wallet
        self.balance = balance
    }

    public init(from reader: JSONReader) throws(JSONError) {
        wallet = try reader.member("wallet").string(longest: 32)
        balance = try reader.money()
    }

    public var json: JSONValue {
        [
            "wallet": .string(wallet),
            "amount": .integer(balance.minorUnits),
            "currency": .string(balance.currency.code),
        ]
    }
}
