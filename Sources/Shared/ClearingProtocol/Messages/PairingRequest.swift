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
        key = try reader.member("public_key").verifyingKey()
    }

    public var json: JSONValue {
        ["code": .string(code), "public_key": .string(Base64.encode(key.bytes))]
    }
}
