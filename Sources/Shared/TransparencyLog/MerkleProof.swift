/// Verification of proofs (RFC 9162 sections 2.1.3.2 and 2.1.4.2).
public enum MerkleProof {
    /// Whether the proof shows that the leaf stands at `index` in the tree of that size and root.
    public static func isIncluded(
        leaf: MerkleHash,
        at index: Int,
        size: Int,
        root: MerkleHash,
        proof: [MerkleHash]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in proof {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether the proof shows that the tree of `size` leaves begins with the tree of `old` leaves.
    ///
    /// From an empty tree everything is an extension, and only the empty proof says so (C2SP tlog-witness).
    public static func isConsistent(
        old: Int,
        oldRoot: MerkleHash,
        size: Int,
        root: MerkleHash,
        proof: [MerkleHash]
    ) -> Bool {
        guard old >= 0, old <= size else { return false }
        if old == 0 { return proof.isEmpty && oldRoot == .emptyRoot && (size > 0 || root == .emptyRoot) }
        if old == size { return proof.isEmpty && oldRoot == root }
        var path = old & (old - 1) == 0 ? [oldRoot] + proof : proof
        guard !path.isEmpty else { return false }
        var (node, last) = (old - 1, size - 1)
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        let start = path.removeFirst()
        var (rebuiltOld, rebuilt) = (start, start)
        for sibling in path {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                rebuiltOld = .node(sibling, rebuiltOld)
                rebuilt = .node(sibling, rebuilt)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                rebuilt = .node(rebuilt, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && rebuiltOld == oldRoot && rebuilt == root
    }
}
