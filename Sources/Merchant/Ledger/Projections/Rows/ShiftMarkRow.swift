import GRDB
import Money
import Timekeeping

/// Something that happened in a shift, or came later and is attached to its Z.
struct ShiftMarkRow: ProjectedRow {
    /// The entry.
    let key: Int
    let shift: Int
    let kind: ShiftMark.Kind
    let amount: Int64?
    let currency: String?
    /// What it is about, or why it was done.
    let subject: String?
    let recordedAt: String
    let recordedBy: String

    private static let kinds = ShiftMark.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

    static let layout = TableLayout(
        "shift_marks",
        key: ["sequence"],
        columns: [
            "sequence": "INTEGER",
            "shift": "INTEGER NOT NULL",
            "kind": "TEXT NOT NULL CHECK (kind IN (\(kinds)))",
            "amount": "INTEGER",
            "currency": "TEXT CHECK ((currency IS NULL) = (amount IS NULL))",
            "subject": "TEXT",
            "recorded_at": "TEXT NOT NULL",
            "recorded_by": "TEXT NOT NULL",
        ],
        attachments: ["CREATE INDEX shift_marks_by_shift ON shift_marks (shift, sequence)"]
    )

    init(shift: Int, _ kind: ShiftMark.Kind, _ amount: Money?, subject: String?, _ entry: JournalEntry) {
        key = entry.sequence
        self.shift = shift
        self.kind = kind
        self.amount = amount?.minorUnits
        currency = amount?.currency.code
        self.subject = subject
        recordedAt = entry.recordedAt.description
        recordedBy = entry.actor
    }

    var madeBy: Int? { key }

    init(_ row: Row) throws {
        key = row[0]
        shift = row[1]
        kind = try row.value(2, "the kind of what happened in a shift")
        amount = row[3]
        currency = row[4]
        subject = row[5]
        recordedAt = row[6]
        recordedBy = row[7]
    }

    var values: [DatabaseValue] {
        [
            key.databaseValue, shift.databaseValue, kind.rawValue.databaseValue, amount.databaseValue,
            currency.databaseValue, subject.databaseValue, recordedAt.databaseValue, recordedBy.databaseValue,
        ]
    }
}
