import ClearingProtocol

extension RefundCause {
    /// What the cashier is told, and what to do.
    var sentence: String {
        switch self {
        case .paymentUnknown: "The network has no payment of that number for this merchant."
        case .paymentReversed: "The payment was taken back already; nothing of it is left."
        case .currencyDiffers: "The payment is in another currency."
        case .exceedsRemaining: "It is more than what the network says remains of the payment; give back less."
        case .walletRevoked: "The customer's wallet was revoked and takes no money."
        case .other: "The network gives no reason that this till knows."
        }
    }
}
