import Crypto

/// A SHA-256 hash of a Merkle tree (RFC 6962 section 2.1).
public struct MerkleHash: Sendable, Hashable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The hash of those bytes, or `nil` unless there are 32.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    private init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// The root of a tree without leaves: the SHA-256 of nothing.
    public static let emptyRoot = MerkleHash(SHA256.hash(data: [UInt8]()))

    /// The hash of a leaf: SHA-256(0x00 ‖ entry).
    public static func leaf(_ entry: some Sequence<UInt8>) -> MerkleHash {
        MerkleHash(SHA256.hash(data: [0x00] + entry))
    }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
    public static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
        MerkleHash(SHA256.hash(data: [0x01] + left.bytes + right.bytes))
    }
}
