/// Why an attempt was declined.
public enum DeclineReason: String, Sendable, Hashable, CaseIterable {
    /// The payer said no.
    case payerDeclined = "payer-declined"
    /// No wallet of the network gave out the payer's code.
    case codeUnknown = "code-unknown"
    /// The payer's code was charged before.
    case codeUsed = "code-used"
    /// The payer's code is older than a minute.
    case codeExpired = "code-expired"
    /// The wallet does not hold enough.
    case insufficientFunds = "insufficient-funds"
    /// The wallet holds another currency.
    case currencyDiffers = "currency-differs"
    /// The wallet was revoked.
    case walletRevoked = "wallet-revoked"
    /// A reason that this version has no word for.
    case other
}
