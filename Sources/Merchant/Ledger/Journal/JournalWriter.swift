import GRDB
import Timekeeping
import TransparencyLog

/// Puts an entry into the database with everything that follows from it: its postings, which the database makes, the
/// subtrees that its leaf completes, and the projections.
struct JournalWriter {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// - Parameter nodes: the full subtrees that the leaf completes, itself first.
    func write(
        _ entry: JournalEntry,
        body: String,
        leaf: MerkleHash,
        completing nodes: [(place: NodePosition, hash: MerkleHash)]
    ) throws {
        try database.executeCached(
            sql: "INSERT INTO journal (sequence, recorded_at, kind, body, leaf) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                entry.sequence, entry.recordedAt.description, entry.fact.kind.rawValue, body, leaf.data,
            ]
        )
        for node in nodes {
            try database.executeCached(
                sql: "INSERT INTO tree (level, position, hash) VALUES (?, ?, ?)",
                arguments: [node.place.level, node.place.position, node.hash.data]
            )
        }
        try Projector(database).apply(entry, leaf: leaf)
    }
}
