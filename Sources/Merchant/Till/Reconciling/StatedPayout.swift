/// A payout, and where it stands between the bank and the books.
public struct StatedPayout: Sendable, Hashable {
    /// The payout.
    public let payout: DayReconciliation.Payout
    /// Where it stands.
    public let state: DayReconciliation.PayoutState
}
