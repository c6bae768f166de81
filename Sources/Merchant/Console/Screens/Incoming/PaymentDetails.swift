public import Ledger

/// What is known of one payment.
public struct PaymentDetails: Sendable, Hashable {
    /// The payment.
    public let payment: Payment
    /// The journal's entries about its order, oldest first.
    public let entries: [JournalEntry]
    /// The batch that it went to clearing with, once there is one.
    public let batch: SealedBatch?

    /// Details.
    public init(payment: Payment, entries: [JournalEntry], batch: SealedBatch?) {
        self.payment = payment
        self.entries = entries
        self.batch = batch
    }
}
