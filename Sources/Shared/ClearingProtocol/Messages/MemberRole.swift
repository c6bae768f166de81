/// What an organisation does in the network.
public enum MemberRole: String, Sendable, Hashable, CaseIterable {
    /// Wallets belong to it.
    case issuer
    /// Merchants belong to it.
    case acquirer
}
