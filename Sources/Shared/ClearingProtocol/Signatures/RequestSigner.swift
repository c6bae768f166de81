public import Timekeeping

/// Signs requests to a clearing node with one key.
public struct RequestSigner: Sendable {
    private let key: SigningKey
    private let clock: TimeSource
    private let entropy: Entropy

    /// A signer with a key; the clock dates the signatures, the entropy makes their nonces.
    public init(key: SigningKey, clock: TimeSource = .system, entropy: Entropy = .system) {
        self.key = key
        self.clock = clock
        self.entropy = entropy
    }

    /// The header fields to send with a request, in lower case: content type and digest where there is a body, the
    /// idempotency key where there is one, and the signature over all of them.
    public func fields(
        method: String,
        authority: String,
        path: String,
        query: String? = nil,
        body: [UInt8]?,
        idempotencyKey: String? = nil
    ) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if let body {
            fields.append(("content-type", "application/json"))
            fields.append(("content-digest", ContentDigest.field(for: body)))
        }
        if let idempotencyKey { fields.append(("idempotency-key", "\"\(idempotencyKey)\"")) }
        let signature = MessageSignature(
            components: ["@method", "@authority", "@path"] + (query == nil ? [] : ["@query"]) + fields.map(\.name),
            created: clock.now().milliseconds / 1000,
            keyIdentifier: key.identifier,
            nonce: Base64.encode(entropy.bytes(12))
        )
        let request = SignableRequest(
            method: method,
            authority: authority,
            path: path,
            query: query,
            fields: Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        )
        // Every component was put there just above, so the base is always complete.
        let base = (try? signature.base(of: request)) ?? []
        fields.append(("signature-input", signature.inputField))
        fields.append(("signature", MessageSignature.signatureField(key.signature(for: base))))
        return fields
    }
}
