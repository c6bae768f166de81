/// A credit that looks like one that paid a payout, once more: of the same host and amount, on the same day or the next.
///
/// A host that pays a payout twice often leaves out its number the second time.
public struct RepeatedCredit: Sendable, Hashable {
    /// The credit that paid.
    public let first: BankCredit
    /// The one that came besides.
    public let second: BankCredit
}
