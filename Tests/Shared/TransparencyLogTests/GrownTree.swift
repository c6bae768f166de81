import Testing
import TransparencyLog

/// A tree in memory with all its full subtrees, and the recursive definitions of RFC 6962 section 2.1 beside it.
struct GrownTree {
    let leaves: [MerkleHash]
    private var nodes: [NodePosition: MerkleHash] = [:]
    private(set) var frontiers = [MerkleFrontier()]

    init(entries: [[UInt8]]) {
        leaves = entries.map { MerkleHash.leaf($0) }
        var frontier = MerkleFrontier()
        for leaf in leaves {
            for node in frontier.append(leaf) { nodes[node.place] = node.hash }
            frontiers.append(frontier)
        }
    }

    /// A tree of so many leaves that all differ.
    init(size: Int) {
        self.init(entries: (0..<size).map { Array("leaf-\($0)".utf8) })
    }

    func node(_ place: NodePosition) throws -> MerkleHash {
        try #require(nodes[place], "nothing was kept at \(place)")
    }

    /// MTH of the leaves in a range, straight from the definition.
    func definedRoot(_ range: Range<Int>) -> MerkleHash {
        guard range.count > 1 else { return range.isEmpty ? .emptyRoot : leaves[range.lowerBound] }
        var half = 1
        while half * 2 < range.count { half *= 2 }
        let middle = range.lowerBound + half
        return .node(definedRoot(range.lowerBound..<middle), definedRoot(middle..<range.upperBound))
    }
}
