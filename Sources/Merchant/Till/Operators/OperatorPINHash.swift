import ClearingProtocol
import Crypto
import CryptoExtras
import FoundationEssentials

/// How an operator's PIN is kept: scrypt (RFC 7914) over its keyed hash, with a salt of its own.
///
/// The journal keeps every hash for ever, and backups carry it away. What makes it worth nothing there is the key,
/// which is in a file beside the ledger and in no backup: all PINs of four digits are tried within minutes, whatever
/// each try costs.
struct OperatorPINHash: Sendable {
    /// What a try costs, where whoever tries has the key too: 16 MiB and some hundredth of a second.
    static let usualRounds = 16_384
    private static let blockSize = 8
    private static let saltLength = 16

    private let key: SymmetricKey
    private let rounds: Int

    /// - Parameter secret: what keys the hashes.
    init(secret: SigningKey, rounds: Int = usualRounds) {
        key = SymmetricKey(data: secret.seed)
        self.rounds = rounds
    }

    /// The function, its cost, salt and hash, as they are kept.
    ///
    /// - Throws: what the function throws when it finds no memory.
    func text(_ pin: OperatorPIN, entropy: Entropy) throws -> String {
        try text(pin, salt: entropy.bytes(Self.saltLength), rounds: rounds)
    }

    /// Whether a PIN is the one that was hashed.
    ///
    /// - Throws: what the function throws when it finds no memory.
    func matches(_ pin: OperatorPIN, kept text: String) throws -> Bool {
        let parts = text.split(separator: "$").map(String.init)
        guard parts.count == 4, parts[0] == "scrypt", let rounds = Int(parts[1]), let salt = Base64.decode(parts[2])
        else { return false }
        let again = Array(try self.text(pin, salt: salt, rounds: rounds).utf8)
        let kept = Array(text.utf8)
        // Every byte is looked at, so that the time says nothing about where they differ.
        return again.count == kept.count && zip(again, kept).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func text(_ pin: OperatorPIN, salt: [UInt8], rounds: Int) throws -> String {
        let content = Array("counterfoil/operator-pin/v1\n\(pin.digits)".utf8)
        let hash = try KDF.Scrypt.deriveKey(
            from: Array(HMAC<SHA256>.authenticationCode(for: content, using: key)),
            salt: salt,
            outputByteCount: 32,
            rounds: rounds,
            blockSize: Self.blockSize,
            parallelism: 1
        ).withUnsafeBytes { Array($0) }
        return "scrypt$\(rounds)$\(Base64.encode(salt))$\(Base64.encode(hash))"
    }
}
