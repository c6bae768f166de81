/// A message with a signature over its canonical bytes, which can be kept and checked by anybody later.
public struct Signed<Message: SignableMessage>: JSONMessage {
    /// What was signed.
    public let message: Message
    /// The name of the key that signed it.
    public let keyIdentifier: String
    /// The 64-byte Ed25519 signature.
    public let signature: [UInt8]
    // What was signed as it came, with the members that a newer peer added: the signature covers those too.
    private let content: JSONValue

    /// Signs a message.
    public init(_ message: Message, by key: SigningKey) {
        self.message = message
        content = message.json
        keyIdentifier = key.identifier
        signature = key.signature(for: Self.bytes(of: content))
    }

    /// Puts a message and the signature that was kept apart from it together again.
    public init(_ message: Message, keyIdentifier: String, signature: [UInt8]) {
        self.message = message
        self.keyIdentifier = keyIdentifier
        self.signature = signature
        content = message.json
    }

    public init(from reader: JSONReader) throws(JSONError) {
        let signed = try reader.member("signed")
        content = signed.value
        message = try Message(from: signed)
        keyIdentifier = try reader.member("key").string(longest: 64)
        signature = try reader.member("signature").bytes(count: 64)
    }

    public var json: JSONValue {
        [
            "signed": content,
            "key": .string(keyIdentifier),
            "signature": .string(Base64.encode(signature)),
        ]
    }

    /// The message, once the signature was found to be the key's.
    ///
    /// - Throws: ``SignatureError`` when it is another key's, or does not fit.
    public func opened(with key: VerifyingKey) throws(SignatureError) -> Message {
        guard keyIdentifier == key.identifier else { throw .unknownKey(keyIdentifier) }
        guard key.isValid(signature, for: Self.bytes(of: content)) else { throw .mismatch }
        return message
    }

    // The purpose in front keeps a signature on one kind of message from being shown as one on another kind.
    private static func bytes(of content: JSONValue) -> [UInt8] {
        Array("counterfoil/\(Message.purpose)/v1\n".utf8) + content.canonicalBytes
    }
}

/// A message that one side signs and the other keeps as evidence.
public protocol SignableMessage: JSONMessage {
    /// The word that tells signatures on this kind of message from all others.
    static var purpose: String { get }
}
