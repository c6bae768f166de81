public import Ledger
public import Till

/// What is known of one payment.
public struct PaymentDetails: Sendable, Hashable {
    /// The payment.
    public let payment: Payment
    /// The journal's entries about its order, oldest first.
    public let entries: [JournalEntry]
    /// The batch that it went to clearing with, once there is one.
    public let batch: SealedBatch?
    /// The attempt that it paid.
    public let attempt: Attempt?
    /// Its refunds, oldest first.
    public let refunds: [Refund]
    /// What is known of its payout.
    public let payout: PayoutOutlook

    /// Details.
    public init(
        payment: Payment,
        entries: [JournalEntry],
        batch: SealedBatch?,
        attempt: Attempt? = nil,
        refunds: [Refund] = [],
        payout: PayoutOutlook = .notSealed
    ) {
        self.payment = payment
        self.entries = entries
        self.batch = batch
        self.attempt = attempt
        self.refunds = refunds
        self.payout = payout
    }
}
