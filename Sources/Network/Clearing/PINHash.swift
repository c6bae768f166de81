import ClearingProtocol
import Crypto
import CryptoExtras
import FoundationEssentials

/// How a PIN is kept: scrypt (RFC 7914) over its keyed hash, with a salt of the wallet's own.
///
/// The keyed hash makes a stolen database worth nothing without the node's key file: a million PINs are tried soon,
/// whatever each try costs.
struct PINHash: Sendable, Hashable {
    private static let rounds = 32_768
    private static let blockSize = 8
    private static let parallelism = 1
    private static let saltLength = 16

    /// The function, its parameters, salt and hash.
    let text: String

    /// The hash of a new PIN.
    ///
    /// - Throws: what the function throws when it finds no memory.
    init(_ pin: WalletPIN, secret: NodeSecret, entropy: Entropy) throws {
        text = try Self.text(pin, salt: entropy.bytes(Self.saltLength), rounds: Self.rounds, secret: secret)
    }

    /// A hash that was kept.
    init(kept text: String) {
        self.text = text
    }

    /// Whether a PIN is the one that was hashed.
    ///
    /// - Throws: what the function throws when it finds no memory.
    func matches(_ pin: WalletPIN, secret: NodeSecret) throws -> Bool {
        let parts = text.split(separator: "$").map(String.init)
        guard parts.count == 4, let rounds = Int(parts[1]), let salt = Base64.decode(parts[2]) else { return false }
        let again = Array(try Self.text(pin, salt: salt, rounds: rounds, secret: secret).utf8)
        let kept = Array(text.utf8)
        // Every byte is looked at, so that the time says nothing about where they differ.
        return again.count == kept.count && zip(again, kept).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func text(_ pin: WalletPIN, salt: [UInt8], rounds: Int, secret: NodeSecret) throws -> String {
        let hash = try KDF.Scrypt.deriveKey(
            from: secret.hash(Array(pin.digits.utf8), for: .pin),
            salt: salt,
            outputByteCount: 32,
            rounds: rounds,
            blockSize: blockSize,
            parallelism: parallelism
        ).withUnsafeBytes { Array($0) }
        return "scrypt$\(rounds)$\(Base64.encode(salt))$\(Base64.encode(hash))"
    }
}
