public import ClearingProtocol
public import Money

/// One line of a journal entry: debit above zero, credit below.
public struct Posting: Sendable, Hashable {
    /// The account.
    public let account: String
    /// What is debited to it, or credited where negative.
    public let amount: Money

    /// A line.
    public init(account: String, amount: Money) {
        self.account = account
        self.amount = amount
    }

    /// The line as JSON, as the database reads it from an entry's body.
    public var json: JSONValue {
        [
            "account": .string(account),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
        ]
    }
}
