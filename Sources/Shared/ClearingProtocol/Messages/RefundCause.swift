/// Why a refund was refused, is pending or failed.
public enum RefundCause: String, Sendable, Hashable, CaseIterable {
    /// The merchant has no payment of that number.
    case paymentUnknown = "payment-unknown"
    /// The payment was reversed: nothing of it is left.
    case paymentReversed = "payment-reversed"
    /// The payment is in another currency.
    case currencyDiffers = "currency-differs"
    /// It is more than what remains of the payment.
    case exceedsRemaining = "exceeds-remaining"
    /// The payer's wallet was revoked.
    case walletRevoked = "wallet-revoked"
    /// A cause that this version has no word for.
    case other
}
