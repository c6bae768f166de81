/// What becomes of a payment's fee when the payment is refunded.
public enum RefundFeePolicy: String, Sendable, Hashable, CaseIterable {
    /// The network keeps it.
    case kept
    /// It goes back in proportion to what is refunded.
    case returned
    /// The network keeps the fixed part; the rest goes back in proportion.
    case fixedKept = "fixed_kept"
}
