import Crypto
import FoundationEssentials

/// An Ed25519 public key (RFC 8032).
public struct VerifyingKey: Sendable, Hashable {
    /// The 32 bytes of the key.
    public let bytes: [UInt8]

    init(_ key: Curve25519.Signing.PublicKey) {
        bytes = [UInt8](key.rawRepresentation)
    }

    /// The key of those bytes.
    ///
    /// - Throws: ``KeyError/malformed(_:)`` unless there are 32.
    public init(bytes: [UInt8]) throws(KeyError) {
        guard bytes.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else {
            throw .malformed("a public key has \(bytes.count) bytes instead of 32")
        }
        self.bytes = bytes
    }

    /// The name by which requests and signatures refer to the key: the first 16 hexadecimal digits of its SHA-256.
    public var identifier: String {
        Array(SHA256.hash(data: bytes).prefix(8)).hexadecimal
    }

    /// Whether the signature is this key's over the bytes.
    public func isValid(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: self.bytes) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}
