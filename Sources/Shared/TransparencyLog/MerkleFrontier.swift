/// The right edge of a growing Merkle tree: the roots of the full subtrees that its size is made of, largest first.
///
/// It is all that appending needs, so that appending to a tree of n leaves costs O(log n) at most, O(1) on average.
public struct MerkleFrontier: Sendable, Hashable {
    /// How many leaves the tree has.
    public private(set) var size: Int
    /// The roots of the full subtrees that the tree is made of, largest first.
    public private(set) var subtrees: [MerkleHash]

    /// The frontier of a tree without leaves.
    public init() {
        size = 0
        subtrees = []
    }

    /// The frontier of a tree over texts in their order, each the data of a leaf (RFC 6962 section 2.1).
    public init(leaves texts: some Sequence<String>) {
        self.init()
        for text in texts { append(.leaf(text.utf8)) }
    }

    /// The frontier of a tree of that size, its subtrees read from where they are kept.
    ///
    /// - Complexity: O(log size) reads.
    public init<Failure: Error>(size: Int, reading node: (NodePosition) throws(Failure) -> MerkleHash) throws(Failure) {
        self.size = size
        subtrees = []
        for place in MerkleTree.fullSubtrees(of: size) { subtrees.append(try node(place)) }
    }

    /// The frontier of a tree of that size with those subtrees, or `nil` when a tree of that size has more or fewer.
    public init?(size: Int, subtrees: [MerkleHash]) {
        guard size >= 0, subtrees.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.subtrees = subtrees
    }

    /// The root of the tree.
    public var root: MerkleHash {
        guard var root = subtrees.last else { return .emptyRoot }
        for subtree in subtrees.dropLast().reversed() { root = .node(subtree, root) }
        return root
    }

    /// Appends a leaf and answers every full subtree that it completes, the leaf itself first.
    @discardableResult
    public mutating func append(_ leaf: MerkleHash) -> [(place: NodePosition, hash: MerkleHash)] {
        var completed = [(place: NodePosition(level: 0, position: size), hash: leaf)]
        var hash = leaf
        var level = 0
        while size >> level & 1 == 1, let left = subtrees.popLast() {
            hash = .node(left, hash)
            level += 1
            completed.append((NodePosition(level: level, position: size >> level), hash))
        }
        subtrees.append(hash)
        size += 1
        return completed
    }
}
