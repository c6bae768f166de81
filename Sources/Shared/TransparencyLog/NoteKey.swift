import Crypto
import FoundationEssentials

/// A public Ed25519 key of signed notes, with the name of who holds it (C2SP signed-note).
public struct NoteKey: Sendable, Hashable {
    /// The holder's name: not empty, no white space, no plus sign.
    public let name: String
    /// The 32 bytes of the key.
    public let publicKey: [UInt8]

    /// The signature type of plain Ed25519 (C2SP signed-note, section "Signature types").
    private static let ed25519: UInt8 = 0x01

    /// A key, or `nil` when the name or the key cannot be one.
    public init?(name: String, publicKey: [UInt8]) {
        guard Self.isName(name), publicKey.count == 32 else { return nil }
        self.name = name
        self.publicKey = publicKey
    }

    /// The four bytes by which signatures refer to the key: SHA-256(name ‖ LF ‖ type ‖ key), cut.
    public var identifier: [UInt8] {
        let bytes = Array(name.utf8) + [0x0A, Self.ed25519] + publicKey
        return Array(SHA256.hash(data: bytes).prefix(4))
    }

    /// The text by which verifiers are told the key: `name+identifier+key`.
    public var verifierText: String {
        let digits = identifier.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        return "\(name)+\(digits.joined())+\(Data([Self.ed25519] + publicKey).base64EncodedString())"
    }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "+" }
    }

    func isValid(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: bytes)
    }
}
