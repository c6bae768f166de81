import Till

/// What is entered in the guided start.
enum StartField: Sendable, Hashable {
    case language
    case merchant(MerchantDraft.Field)
    /// Where the clearing node is.
    case address
    /// The one-time code for pairing.
    case code
    case name, role, pin, pinAgain
    /// Whether a test payment is taken.
    case trial
}
