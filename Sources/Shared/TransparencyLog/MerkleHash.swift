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
        bytes = digest.withUnsafeBytes { Array($0) }
    }

    // Hashed where they stand: joining them first takes longer than hashing them.
    private init(_ prefix: UInt8, _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) {
        var hash = SHA256()
        withUnsafeBytes(of: prefix) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: first)
        if !second.isEmpty { hash.update(bufferPointer: second) }
        self.init(hash.finalize())
    }

    /// The root of a tree without leaves: the SHA-256 of nothing.
    public static let emptyRoot = MerkleHash(SHA256.hash(data: [UInt8]()))

    /// The hash of a leaf: SHA-256(0x00 ‖ entry).
    public static func leaf(_ entry: some Sequence<UInt8>) -> MerkleHash {
        entry.withContiguousStorageIfAvailable { leaf(UnsafeRawBufferPointer($0)) }
            ?? Array(entry).withUnsafeBytes { leaf($0) }
    }

    private static func leaf(_ entry: UnsafeRawBufferPointer) -> MerkleHash {
        MerkleHash(0x00, entry, UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
    public static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
        left.bytes.withUnsafeBytes { left in right.bytes.withUnsafeBytes { MerkleHash(0x01, left, $0) } }
    }
}
