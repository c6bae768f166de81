public import Money

/// One side of an entry as it is written: an account and what moves on it, debit positive, credit negative.
public struct ExportedPosting: Sendable, Hashable {
    /// The account's name, such as `income:sales`.
    public let account: String
    /// What moves.
    public let amount: Money

    /// A posting.
    public init(account: String, amount: Money) {
        self.account = account
        self.amount = amount
    }

    /// What the accounts begin with that the networks owe on.
    static let clearing = "assets:clearing:"
}
