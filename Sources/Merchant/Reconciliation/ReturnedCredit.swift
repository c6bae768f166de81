/// A credit that paid a payout, and a debit of the same amount and host by which it was taken back, or may have been.
public struct ReturnedCredit: Sendable, Hashable {
    /// The credit that paid.
    public let credit: BankCredit
    /// The debit.
    public let debit: BankCredit
}
