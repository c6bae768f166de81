/// What tells one signed request from all others, so that it acts once.
public struct RequestMark: Sendable, Hashable {
    /// The key that signed it.
    public let keyIdentifier: String
    /// The nonce of its signature, good once.
    public let nonce: String
    /// The idempotency key, where there is one.
    public let idempotencyKey: String?
    /// The digest of what is asked: method, path and body.
    public let requestDigest: String

    /// A mark.
    public init(keyIdentifier: String, nonce: String, idempotencyKey: String? = nil, requestDigest: String) {
        self.keyIdentifier = keyIdentifier
        self.nonce = nonce
        self.idempotencyKey = idempotencyKey
        self.requestDigest = requestDigest
    }
}
