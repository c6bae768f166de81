public import Money

/// What stands on an account in one currency.
public struct AccountBalance: Sendable, Hashable {
    /// The account's name.
    public let account: String
    /// What stands on it, debit positive.
    public let balance: Money
}
