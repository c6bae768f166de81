import GRDB
import Timekeeping
import TransparencyLog

/// A checkpoint of the network's log that the terminal saw.
struct CheckpointRow: ProjectedRow {
    /// The log's size.
    let key: Int
    let root: MerkleHash
    /// The whole signed note.
    let note: String
    let seenAt: String

    static let layout = TableLayout(
        "checkpoints",
        key: ["size"],
        columns: [
            "size": "INTEGER",
            "root": "BLOB NOT NULL CHECK (length(root) = 32)",
            "note": "TEXT NOT NULL",
            "seen_at": "TEXT NOT NULL",
        ]
    )

    /// A checkpoint that an entry brings.
    ///
    /// - Throws: `NoteError` when the note is not one.
    init(note: String, _ entry: JournalEntry) throws {
        let checkpoint = try Checkpoint(parsing: SignedNote(parsing: note).text)
        key = checkpoint.size
        root = checkpoint.root
        self.note = note
        seenAt = entry.recordedAt.description
    }

    init(_ row: Row) throws {
        guard let root = MerkleHash(row.bytes(at: 1)) else { throw LedgerError.damaged("the root of a checkpoint") }
        key = row[0]
        self.root = root
        note = row[2]
        seenAt = row[3]
    }

    var values: [DatabaseValue] {
        [key.databaseValue, root.data.databaseValue, note.databaseValue, seenAt.databaseValue]
    }
}
