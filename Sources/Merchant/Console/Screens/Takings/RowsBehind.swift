public import Ledger

/// The rows that a figure is the sum of.
public enum RowsBehind: Sendable, Hashable {
    /// Payments.
    case payments(PaymentFilter)
    /// Refunds.
    case refunds(RefundFilter)

    /// What an hour of a chart took, and its payments.
    struct Figure: Sendable, Hashable {
        let takings: Takings
        let payments: PaymentFilter
    }
}
