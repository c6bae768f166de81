import FoundationEssentials
import GRDB
import TransparencyLog

/// The journal's Merkle tree as it is kept: the full subtrees of 256 leaves and more, and the peaks of the whole.
///
/// What is smaller is hashed from the leaves in the journal when it is asked for: keeping it would take as much room as
/// the leaves. The peaks are all that appending needs, so that it costs O(log n) whatever the size.
struct JournalTree {
    /// The height of the smallest subtrees that are kept.
    static let lowestLevel = 8

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Makes all that is kept anew from the leaves.
    func build() throws {
        try database.execute(sql: "DELETE FROM tree; DELETE FROM tree_edge")
        var frontier = MerkleFrontier()
        let rows = try Row.fetchCursor(database, sql: "SELECT sequence, leaf FROM journal ORDER BY sequence")
        while let row = try rows.next() { try keep(frontier.append(Self.hash(row, 1, "entry \(row[0] as Int)"))) }
        try setEdge(frontier)
    }

    /// The right edge of the tree over the first `size` entries.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when what is kept is not whole.
    /// - Complexity: O(log size) reads, and at most 255 leaves.
    func frontier(size: Int) throws -> MerkleFrontier {
        let newest = try edge()
        return newest.size == size ? newest : try MerkleFrontier(size: size) { place throws in try node(place) }
    }

    /// The root of a full subtree.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when what is kept is not whole.
    func node(_ place: NodePosition) throws -> MerkleHash {
        guard place.level < Self.lowestLevel else {
            let row = try Row.fetchOne(
                database.cachedStatement(sql: "SELECT hash FROM tree WHERE level = ? AND position = ?"),
                arguments: [place.level, place.position]
            )
            return try Self.hash(row, 0, "the subtree \(place.position) of height \(place.level)")
        }
        let first = place.position << place.level
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT leaf FROM journal WHERE sequence BETWEEN ? AND ? ORDER BY sequence"),
            arguments: [first + 1, first + 1 << place.level]
        )
        guard rows.count == 1 << place.level else {
            throw LedgerError.damaged("the journal lacks entries after entry \(first)")
        }
        var frontier = MerkleFrontier()
        for row in rows { frontier.append(try Self.hash(row, 0, "an entry after entry \(first)")) }
        return frontier.root
    }

    /// The right edge of the whole tree, as it is kept.
    func edge() throws -> MerkleFrontier {
        let row = try Row.fetchOne(database.cachedStatement(sql: "SELECT size, peaks FROM tree_edge"))
        let peaks = row?.bytes(at: 1) ?? []
        guard let row, peaks.count.isMultiple(of: 32) else { throw LedgerError.damaged("the tree has no edge") }
        let subtrees = stride(from: 0, to: peaks.count, by: 32).compactMap { MerkleHash(Array(peaks[$0..<$0 + 32])) }
        guard let frontier = MerkleFrontier(size: row[0], subtrees: subtrees) else {
            throw LedgerError.damaged("the tree has no edge")
        }
        return frontier
    }

    /// Keeps the right edge of the whole tree.
    func setEdge(_ frontier: MerkleFrontier) throws {
        try database.executeCached(
            sql: """
                INSERT INTO tree_edge (one, size, peaks) VALUES (1, ?, ?)
                ON CONFLICT (one) DO UPDATE SET size = excluded.size, peaks = excluded.peaks
                """,
            arguments: [frontier.size, Data(frontier.subtrees.flatMap(\.bytes))]
        )
    }

    /// Keeps those of some full subtrees that are large enough.
    func keep(_ nodes: [(place: NodePosition, hash: MerkleHash)]) throws {
        for node in nodes where node.place.level >= Self.lowestLevel {
            try database.executeCached(
                sql: "INSERT INTO tree (level, position, hash) VALUES (?, ?, ?)",
                arguments: [node.place.level, node.place.position, node.hash.data]
            )
        }
    }

    private static func hash(_ row: Row?, _ column: Int, _ subject: String) throws -> MerkleHash {
        guard let hash = row.flatMap({ MerkleHash($0.bytes(at: column)) }) else {
            throw LedgerError.damaged("the tree lacks \(subject)")
        }
        return hash
    }
}
