/// A credit that paid a payout, and that the host took back by a debit of the same amount.
public struct ReturnedCredit: Sendable, Hashable {
    /// The credit that paid.
    public let credit: BankCredit
    /// The debit that took it back.
    public let debit: BankCredit
}
