/// What tells one signed request from all others, so that it acts once.
public struct RequestMark: Sendable, Hashable {
    /// The key that signed it.
    public let keyIdentifier: String
    /// The name of the first key of those that were rotated one into the next: what was answered under one of them is
    /// the answer under all.
    public let lineage: String
    /// The nonce of its signature, good once.
    public let nonce: String
    /// The idempotency key, where there is one.
    public let idempotencyKey: String?
    /// The digest of what is asked: method, path and body.
    public let requestDigest: String

    /// A mark.
    public init(
        keyIdentifier: String,
        lineage: String? = nil,
        nonce: String,
        idempotencyKey: String? = nil,
        requestDigest: String
    ) {
        self.keyIdentifier = keyIdentifier
        self.lineage = lineage ?? keyIdentifier
        self.nonce = nonce
        self.idempotencyKey = idempotencyKey
        self.requestDigest = requestDigest
    }
}
