public import Money

/// What the books say of one account in one currency.
public struct AccountBalance: Sendable, Hashable {
    /// The account.
    public let account: String
    /// The sum of its postings: debit above zero, credit below.
    public let amount: Money
}
