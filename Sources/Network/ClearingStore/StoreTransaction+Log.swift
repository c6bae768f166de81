import FoundationEssentials
import GRDB
public import TransparencyLog

extension StoreTransaction {
    /// How many leaves the log has.
    public func logSize() throws -> Int {
        if let frontier = memory?.with({ $0.frontier }) { return frontier.size }
        return try number("SELECT coalesce(max(position) + 1, 0) FROM log_leaves")
    }

    /// Adds a leaf at the log's end, and every full subtree that it completes.
    ///
    /// - Returns: the leaf's position, from 0.
    public func append(leaf body: String) throws -> Int {
        var frontier = try memory?.with { $0.frontier } ?? MerkleFrontier(size: logSize(), reading: logNode)
        let position = frontier.size
        let hash = MerkleHash.leaf(body.utf8)
        try run(
            "INSERT INTO log_leaves(position, body, hash) VALUES (?, ?, ?)",
            [position, body, Data(hash.bytes)]
        )
        for (place, hash) in frontier.append(hash) {
            try run(
                "INSERT INTO log_nodes(level, position, hash) VALUES (?, ?, ?)",
                [place.level, place.position, Data(hash.bytes)]
            )
        }
        memory?.with { [frontier] in $0.frontier = frontier }
        return position
    }

    /// The leaf at a position.
    public func leaf(_ position: Int) throws -> String? {
        try row("SELECT body FROM log_leaves WHERE position = ?", [position])?.text("body")
    }

    /// The root of a full subtree.
    ///
    /// - Throws: ``StoreError/corrupt(column:reason:)`` when it is not there.
    public func logNode(_ place: NodePosition) throws -> MerkleHash {
        let row = try row(
            "SELECT hash FROM log_nodes WHERE level = ? AND position = ?",
            [place.level, place.position]
        )
        guard let hash = try MerkleHash(row?.bytes("hash") ?? []) else {
            throw StoreError.corrupt(
                column: "log_nodes.hash",
                reason: "level \(place.level) has no node \(place.position)"
            )
        }
        return hash
    }
}
