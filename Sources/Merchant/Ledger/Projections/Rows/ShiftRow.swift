import GRDB
import Money
import Timekeeping
import TransparencyLog

/// A shift as it stands.
struct ShiftRow: ProjectedRow {
    let key: Int
    let businessDay: String
    /// The word for whether it is open, as it stands there.
    var state = "open"
    let openedAt: String
    let openedBy: String
    let float: Int64
    let currency: String
    let firstSequence: Int
    /// When it was closed; `nil` while it is open, as are the four that follow.
    var closedAt: String?
    var closedBy: String?
    var endSequence: Int?
    var zHash: MerkleHash?

    var isOpen: Bool { endSequence == nil }

    static let layout = TableLayout(
        "shifts",
        key: ["number"],
        columns: [
            "number": "INTEGER",
            "business_day": "TEXT NOT NULL",
            "state": "TEXT NOT NULL CHECK (state = iif(end_sequence IS NULL, 'open', 'closed'))",
            "opened_at": "TEXT NOT NULL",
            "opened_by": "TEXT NOT NULL",
            "float": "INTEGER NOT NULL",
            "currency": "TEXT NOT NULL",
            "first_sequence": "INTEGER NOT NULL",
            "closed_at": "TEXT",
            "closed_by": "TEXT",
            "end_sequence": "INTEGER",
            "z_hash": "BLOB",
        ],
        attachments: ["CREATE UNIQUE INDEX one_open_shift ON shifts (state) WHERE state = 'open'"]
    )

    /// A shift that begins.
    ///
    /// - Parameter previous: the shift before it, if there is one.
    init(_ fact: ShiftOpened, after previous: ShiftRow?, _ entry: JournalEntry) {
        key = fact.number
        businessDay = fact.businessDay.description
        openedAt = entry.recordedAt.description
        openedBy = entry.actor
        float = fact.float.minorUnits
        currency = fact.float.currency.code
        firstSequence = previous?.endSequence ?? 1
    }

    init(_ row: Row) {
        key = row[0]
        businessDay = row[1]
        openedAt = row[3]
        openedBy = row[4]
        float = row[5]
        currency = row[6]
        firstSequence = row[7]
        closedAt = row[8]
        closedBy = row[9]
        endSequence = row[10]
        zHash = MerkleHash(row.bytes(at: 11))
        state = row[2]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, businessDay.databaseValue, state.databaseValue,
            openedAt.databaseValue, openedBy.databaseValue, float.databaseValue, currency.databaseValue,
            firstSequence.databaseValue, closedAt.databaseValue, closedBy.databaseValue, endSequence.databaseValue,
            zHash?.data.databaseValue ?? .null,
        ]
    }
}
