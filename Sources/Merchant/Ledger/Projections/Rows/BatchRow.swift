import ClearingProtocol
import FoundationEssentials
import GRDB
import Timekeeping

/// A batch as it stands.
struct BatchRow: ProjectedRow {
    let key: Int
    let firstSequence: Int
    let endSequence: Int
    let headSize: Int
    let headRoot: [UInt8]
    var state: BatchState
    let shift: Int
    let digest: String
    let signature: [UInt8]
    let sealedAt: String
    var acknowledgedAt: String?
    var logIndex: Int?
    /// The entry with what the network last said of it, or did not.
    var answerSequence: Int?

    static let layout = TableLayout(
        "batches",
        key: ["number"],
        columns: [
            "number": "INTEGER",
            "first_sequence": "INTEGER NOT NULL",
            "end_sequence": "INTEGER NOT NULL CHECK (end_sequence > first_sequence)",
            "head_size": "INTEGER NOT NULL",
            "head_root": "BLOB NOT NULL CHECK (length(head_root) = 32)",
            "state": "TEXT NOT NULL CHECK (state IN "
                + "('sealed', 'sent', 'acknowledged', 'part_acknowledged', 'rejected'))",
            "shift": "INTEGER NOT NULL",
            "digest": "TEXT NOT NULL",
            "signature": "BLOB NOT NULL CHECK (length(signature) = 64)",
            "sealed_at": "TEXT NOT NULL",
            "acknowledged_at": "TEXT",
            "log_index": "INTEGER",
            "answer_sequence": "INTEGER",
        ]
    )

    /// A batch that is sealed at the end of a shift.
    init(_ fact: BatchSealed, shift: Int, _ entry: JournalEntry) {
        key = fact.number
        firstSequence = fact.firstSequence
        endSequence = fact.endSequence
        headSize = fact.head.size
        headRoot = fact.head.root
        state = .sealed
        self.shift = shift
        digest = fact.digest
        signature = fact.signature
        sealedAt = entry.recordedAt.description
    }

    init(_ row: Row) throws {
        key = row[0]
        firstSequence = row[1]
        endSequence = row[2]
        headSize = row[3]
        headRoot = row.bytes(at: 4)
        state = try row.value(5, "the state of a batch")
        shift = row[6]
        digest = row[7]
        signature = row.bytes(at: 8)
        sealedAt = row[9]
        acknowledgedAt = row[10]
        logIndex = row[11]
        answerSequence = row[12]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, firstSequence.databaseValue, endSequence.databaseValue, headSize.databaseValue,
            Data(headRoot).databaseValue, state.rawValue.databaseValue, shift.databaseValue, digest.databaseValue,
            Data(signature).databaseValue, sealedAt.databaseValue, acknowledgedAt.databaseValue,
            logIndex.databaseValue, answerSequence.databaseValue,
        ]
    }
}
