/// A terminal's request to be known by its key. The request is signed with that very key.
public struct PairingRequest: JSONMessage {
    /// The one-time code that the administrator read out.
    public let code: String
    /// The terminal's public key.
    public let key: VerifyingKey

    /// A request.
    public init(code: String, key: VerifyingKey) {
        self.code = code
        self.key = key
    }

    public init(from reader: JSONReader) throws(JSONError) {
        code = try reader.member("code").string(longest: 32)
        let field = try reader.member("public_key")
        let bytes = try field.bytes(count: 32)
        guard let key = try? VerifyingKey(bytes: bytes) else {
            throw field.refused(Base64.encode(bytes), "an Ed25519 public key")
        }
        self.key = key
    }

    public var json: JSONValue {
        ["code": .string(code), "public_key": .string(Base64.encode(key.bytes))]
    }
}
