import ClearingProtocol

extension DeclineReason {
    /// What the cashier is told, and what to do.
    var sentence: String {
        switch self {
        case .payerDeclined: "The customer said no on the phone."
        case .codeUnknown: "No wallet of this network gave out the code; ask the customer for one of this network."
        case .codeUsed: "The code was used before; ask the customer for a new one and scan it."
        case .codeExpired: "The code is too old; ask the customer for a new one and scan it."
        case .insufficientFunds: "The customer's wallet does not hold enough; take another way to pay."
        case .currencyDiffers: "The customer's wallet holds another currency; take another way to pay."
        case .walletRevoked: "The customer's wallet was revoked; take another way to pay."
        case .other: "The network declined it; take another way to pay."
        }
    }
}
