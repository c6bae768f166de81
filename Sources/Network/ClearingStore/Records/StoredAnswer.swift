/// What the node answered to a request with an idempotency key.
public struct StoredAnswer: Sendable, Hashable {
    /// The digest of what was asked.
    public let requestDigest: String
    /// The HTTP status.
    public let status: Int
    /// The canonical text of the message or the problem.
    public let body: String

    /// An answer.
    public init(requestDigest: String, status: Int, body: String) {
        self.requestDigest = requestDigest
        self.status = status
        self.body = body
    }
}
