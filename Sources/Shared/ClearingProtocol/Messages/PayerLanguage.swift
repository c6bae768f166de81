/// The languages in which the network names merchants, by their tags (RFC 5646).
public enum PayerLanguage: String, Sendable, Hashable, CaseIterable {
    /// The language of a merchant's main name, in Latin letters.
    case english = "en"
    /// The language of its Chinese name.
    case chinese = "zh"
}
