import ClearingProtocol
import Crypto
import FoundationEssentials

/// What makes hashes in the node's database worth nothing without the node's key file: HMAC-SHA256 (RFC 2104) keyed
/// with the node's private key, a purpose in front of what is hashed.
struct NodeSecret: Sendable {
    /// What is hashed, so that a hash of one kind is none of another.
    enum Purpose: String {
        case payerCode = "payer-code"
        case payerCodeDigits = "payer-code-digits"
        case pin
        case request
    }

    private let key: SymmetricKey

    init(_ key: SigningKey) {
        self.key = SymmetricKey(data: key.seed)
    }

    /// The keyed hash of the bytes, 32 bytes.
    func hash(_ bytes: [UInt8], for purpose: Purpose) -> [UInt8] {
        let prefix = Array("counterfoil/\(purpose.rawValue)/v1\n".utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: prefix + bytes, using: key))
    }
}
