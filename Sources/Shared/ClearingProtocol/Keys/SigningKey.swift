import Crypto
import FoundationEssentials

/// An Ed25519 private key (RFC 8032) of a terminal, a wallet or a node.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    /// The public half.
    public let verifyingKey: VerifyingKey
    /// The name of the public half, which is asked for with every signature.
    let identifier: String

    /// The 32 bytes that make the key.
    public var seed: [UInt8] { [UInt8](key.rawRepresentation) }

    /// A new key.
    public init(from entropy: Entropy) {
        let seed = entropy.bytes(32)
        // 32 bytes are always an Ed25519 seed; the generator's own key only stands in where the source is too short.
        self.init((try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)) ?? Curve25519.Signing.PrivateKey())
    }

    /// The key of that seed.
    ///
    /// - Throws: ``KeyError/malformed(_:)`` unless the seed has 32 bytes.
    public init(seed: [UInt8]) throws(KeyError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            throw .malformed("a private key has \(seed.count) bytes instead of 32")
        }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        verifyingKey = VerifyingKey(key.publicKey)
        identifier = verifyingKey.identifier
    }

    /// The 64-byte signature of the bytes.
    public func signature(for bytes: [UInt8]) -> [UInt8] {
        // Signing with a key in memory cannot fail; an empty signature would verify nowhere.
        (try? key.signature(for: bytes)).map { [UInt8]($0) } ?? []
    }
}
