/// Roots and proofs of a Merkle tree whose full subtrees are kept somewhere (RFC 9162 section 2.1).
public enum MerkleTree {
    /// The full subtrees that a tree of that size is made of, from left to right.
    public static func fullSubtrees(of size: Int) -> [NodePosition] {
        subtrees(from: 0, to: size)
    }

    /// The root of the tree's first `size` leaves.
    ///
    /// - Complexity: O(log size) reads.
    public static func root<Failure: Error>(
        size: Int,
        reading node: (NodePosition) throws(Failure) -> MerkleHash
    ) throws(Failure) -> MerkleHash {
        try MerkleFrontier(size: size, reading: node).root
    }

    /// The proof that the leaf at `index` is in the tree of `size` leaves, its sibling first.
    ///
    /// - Precondition: `0 <= index < size`.
    /// - Complexity: O(log² size) reads.
    public static func inclusionProof<Failure: Error>(
        index: Int,
        size: Int,
        reading node: (NodePosition) throws(Failure) -> MerkleHash
    ) throws(Failure) -> [MerkleHash] {
        var proof: [MerkleHash] = []
        var (first, end) = (0, size)
        // From the root down, the half without the leaf is part of the proof; the proof is written from below.
        while end - first > 1 {
            let middle = first + split(end - first)
            if index < middle {
                proof.append(try root(from: middle, to: end, reading: node))
                end = middle
            } else {
                proof.append(try root(from: first, to: middle, reading: node))
                first = middle
            }
        }
        return proof.reversed()
    }

    /// The proof that the tree of `size` leaves begins with the tree of `old` leaves; empty when either is the whole
    /// of the other or the old one is empty.
    ///
    /// - Precondition: `0 <= old <= size`.
    public static func consistencyProof<Failure: Error>(
        from old: Int,
        to size: Int,
        reading node: (NodePosition) throws(Failure) -> MerkleHash
    ) throws(Failure) -> [MerkleHash] {
        guard old > 0, old < size else { return [] }
        var proof: [MerkleHash] = []
        var (first, end) = (0, size)
        var isWhole = true
        while end > old {
            let middle = first + split(end - first)
            if old <= middle {
                proof.append(try root(from: middle, to: end, reading: node))
                end = middle
            } else {
                proof.append(try root(from: first, to: middle, reading: node))
                first = middle
                isWhole = false
            }
        }
        // The verifier knows the old root; only where the old tree is not one full subtree does it need this node.
        if !isWhole { proof.append(try root(from: first, to: end, reading: node)) }
        return proof.reversed()
    }

    private static func root<Failure: Error>(
        from first: Int,
        to end: Int,
        reading node: (NodePosition) throws(Failure) -> MerkleHash
    ) throws(Failure) -> MerkleHash {
        var hashes: [MerkleHash] = []
        for place in subtrees(from: first, to: end) { hashes.append(try node(place)) }
        guard var root = hashes.popLast() else { return .emptyRoot }
        while let left = hashes.popLast() { root = .node(left, root) }
        return root
    }

    /// The full subtrees that cover the leaves from `first` up to `end`, where `first` begins a subtree of the tree.
    private static func subtrees(from first: Int, to end: Int) -> [NodePosition] {
        var places: [NodePosition] = []
        var next = first
        while next < end {
            let level = (Int.bitWidth - 1) - (end - next).leadingZeroBitCount
            places.append(NodePosition(level: level, position: next >> level))
            next += 1 << level
        }
        return places
    }

    /// The largest power of two below a size of at least 2.
    private static func split(_ size: Int) -> Int {
        1 << ((Int.bitWidth - 1) - (size - 1).leadingZeroBitCount)
    }
}
