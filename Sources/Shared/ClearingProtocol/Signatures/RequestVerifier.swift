/// What a node demands of a signed request before it looks at the rest.
public struct RequestVerifier: Sendable {
    /// How far a signature's time may be from the node's clock, in seconds.
    public static let tolerance: Int64 = 60

    private let now: Int64

    /// A verifier at an instant, in whole seconds since 1970.
    public init(now: Int64) {
        self.now = now
    }

    /// The signature of a request, read but not yet verified, so that its key can be looked up.
    ///
    /// - Throws: ``SignatureError`` when it is missing, malformed, stale, for another application, or does not cover
    ///   the method, the authority, the path, the query, the body's digest and type, and the idempotency key.
    public func open(
        _ request: SignableRequest,
        hasBody: Bool
    ) throws(SignatureError) -> (signature: MessageSignature, bytes: [UInt8]) {
        guard let input = request.fields["signature-input"], let value = request.fields["signature"] else {
            throw .malformed("Signature-Input or Signature is missing")
        }
        let (signature, bytes) = try MessageSignature.parse(input: input, signature: value)
        guard signature.tag == MessageSignature.clearingTag else {
            throw .malformed("its tag must be \(MessageSignature.clearingTag)")
        }
        var demanded = ["@method", "@authority", "@path"]
        if request.query != nil { demanded.append("@query") }
        if hasBody { demanded += ["content-type", "content-digest"] }
        if request.fields["idempotency-key"] != nil { demanded.append("idempotency-key") }
        for component in demanded where !signature.components.contains(component) {
            throw .missingComponent(component)
        }
        // The time was not verified yet: it may be any Int64, whose difference to now may not be one.
        let (age, overflow) = now.subtractingReportingOverflow(signature.created)
        guard !overflow, age.magnitude <= Self.tolerance.magnitude else {
            throw .stale(created: signature.created, now: now)
        }
        return (signature, bytes)
    }

    /// Verifies a request whose key was found.
    ///
    /// - Throws: ``SignatureError/digest`` when the body is another one, ``SignatureError/mismatch`` when the
    ///   signature is not the key's.
    public func verify(
        _ request: SignableRequest,
        body: [UInt8],
        signature: MessageSignature,
        bytes: [UInt8],
        key: VerifyingKey
    ) throws(SignatureError) {
        // A digest that is not covered vouches for nothing: whoever changed the body could write it.
        guard body.isEmpty || signature.components.contains("content-digest") else {
            throw .missingComponent("content-digest")
        }
        if let digest = request.fields["content-digest"] {
            guard ContentDigest.matches(digest, body: body) else { throw .digest }
        }
        guard key.isValid(bytes, for: try signature.base(of: request)) else { throw .mismatch }
    }
}
