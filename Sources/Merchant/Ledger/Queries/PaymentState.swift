/// Where a payment stands at the till.
public enum PaymentState: String, Sendable, Hashable, CaseIterable {
    /// It is paid.
    case paid
    /// Some of it was given back.
    case partlyRefunded = "partly_refunded"
    /// All of it was given back.
    case refunded
}
