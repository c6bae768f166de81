import Crypto

/// The `Content-Digest` field (RFC 9530) with SHA-256.
public enum ContentDigest {
    /// The value of the field for a body.
    public static func field(for body: [UInt8]) -> String {
        "sha-256=:\(Base64.encode(SHA256.hash(data: body))):"
    }

    /// Whether the field names the body; other algorithms beside SHA-256 are passed over, SHA-256 must be there.
    public static func matches(_ field: String, body: [UInt8]) -> Bool {
        let expected = self.field(for: body)
        return field.split(separator: ",").contains { $0.drop { $0 == " " }.elementsEqual(expected) }
    }

    /// The SHA-256 of the bytes, in hexadecimal.
    public static func hexadecimal(of bytes: [UInt8]) -> String {
        Array(SHA256.hash(data: bytes)).hexadecimal
    }
}
