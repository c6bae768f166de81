public import ClearingProtocol

/// Whose key it is that signs a request.
public struct KeyHolder: Sendable, Hashable {
    /// The number of a terminal or of a wallet.
    public enum Owner: Sendable, Hashable {
        case terminal(String)
        case wallet(String)

        /// The number alone.
        public var number: String {
            switch self {
            case .terminal(let number), .wallet(let number): number
            }
        }
    }

    /// Whose it is.
    public let owner: Owner
    /// The key.
    public let key: VerifyingKey
    /// The name of the first key of those that were rotated one into the next.
    public let lineage: String

    /// A key with its owner.
    public init(owner: Owner, key: VerifyingKey, lineage: String) {
        self.owner = owner
        self.key = key
        self.lineage = lineage
    }
}
