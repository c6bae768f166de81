import GRDB
import Timekeeping
import TransparencyLog

/// Puts an entry into the database with everything that follows from it: its postings, which the database makes, its
/// place in the tree, and the projections.
struct JournalWriter {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func write(_ entry: JournalEntry, body: String, leaf: MerkleHash) throws {
        try database.executeCached(
            sql: "INSERT INTO journal (sequence, recorded_at, kind, body, leaf) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                entry.sequence, entry.recordedAt.description, entry.fact.kind.rawValue, body, leaf.data,
            ]
        )
        try JournalTree(database).append(leaf, at: entry.sequence)
        var projection = Projection(DatabaseProjectionStore(database))
        try projection.apply(entry, leaf: leaf)
    }
}
