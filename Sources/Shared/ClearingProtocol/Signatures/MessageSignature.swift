/// One signature of an HTTP message (RFC 9421): what it covers, by which key, made when.
public struct MessageSignature: Sendable, Hashable {
    /// The components that are covered, in the order in which they are signed.
    public let components: [String]
    /// When it was made, in whole seconds since 1970.
    public let created: Int64
    /// The name of the key.
    public let keyIdentifier: String
    /// What makes this signature differ from any other of the same second.
    public let nonce: String
    /// The application that the signature is for (RFC 9421 section 2.3).
    public let tag: String

    /// The tag of every request to a clearing node.
    public static let clearingTag = "counterfoil"

    /// The label in both header fields.
    static let label = "sig1"

    /// A signature that covers the components.
    public init(
        components: [String],
        created: Int64,
        keyIdentifier: String,
        nonce: String,
        tag: String = MessageSignature.clearingTag
    ) {
        self.components = components
        self.created = created
        self.keyIdentifier = keyIdentifier
        self.nonce = nonce
        self.tag = tag
    }

    /// The value of the `@signature-params` component, which is also that of the label in `Signature-Input`.
    var parameters: String {
        let list = components.map { "\"\($0)\"" }.joined(separator: " ")
        return
            "(\(list));created=\(created);keyid=\"\(keyIdentifier)\";alg=\"ed25519\";nonce=\"\(nonce)\";tag=\"\(tag)\""
    }

    /// The value of the `Signature-Input` field.
    public var inputField: String { "\(Self.label)=\(parameters)" }

    /// The value of the `Signature` field for the bytes of a signature.
    public static func signatureField(_ signature: [UInt8]) -> String { "\(label)=:\(Base64.encode(signature)):" }

    /// The bytes that are signed (RFC 9421 section 2.5).
    ///
    /// - Throws: ``SignatureError/missingComponent(_:)`` when the request lacks one of the components.
    public func base(of request: SignableRequest) throws(SignatureError) -> [UInt8] {
        var lines: [String] = []
        for component in components {
            guard let value = request.value(of: component) else { throw .missingComponent(component) }
            lines.append("\"\(component)\": \(value)")
        }
        lines.append("\"@signature-params\": \(parameters)")
        return Array(lines.joined(separator: "\n").utf8)
    }
}
