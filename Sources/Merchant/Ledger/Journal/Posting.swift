public import ClearingProtocol
public import Money

/// One side of an entry: an account and what moves on it, debit positive, credit negative.
public struct Posting: JSONMessage {
    /// The account's name, such as `income:sales`.
    public let account: String
    /// What moves.
    public let amount: Money

    /// A posting.
    public init(account: String, amount: Money) {
        self.account = account
        self.amount = amount
    }

    public init(from reader: JSONReader) throws(JSONError) {
        account = try reader.member("account").string(longest: 128)
        amount = try reader.money()
    }

    public var json: JSONValue {
        [
            "account": .string(account),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
        ]
    }
}
