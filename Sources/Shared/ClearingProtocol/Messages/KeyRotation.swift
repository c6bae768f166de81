/// What a terminal or a wallet asks to have its key replaced. The new key signs the message, which proves that whoever
/// asks has its private half; the old key signs the request that carries it (RFC 9421).
public struct KeyRotation: SignableMessage {
    public static let purpose = "key-rotation"

    /// The new public key.
    public let key: VerifyingKey
    /// The name of the key that it replaces, which signs the request.
    public let replaces: String

    /// A wish.
    public init(key: VerifyingKey, replaces: String) {
        self.key = key
        self.replaces = replaces
    }

    public init(from reader: JSONReader) throws(JSONError) {
        key = try reader.member("public_key").verifyingKey()
        replaces = try reader.member("replaces").string(longest: 64)
    }

    public var json: JSONValue {
        ["public_key": .string(Base64.encode(key.bytes)), "replaces": .string(replaces)]
    }
}
