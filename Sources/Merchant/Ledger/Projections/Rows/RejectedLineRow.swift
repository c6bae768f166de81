import ClearingProtocol
import GRDB

/// A line of a batch that the network did not take.
struct RejectedLineRow: ProjectedRow {
    struct Key: ProjectionKey {
        let link: BatchLineLink

        var values: [DatabaseValue] { [link.batch.databaseValue, link.line.databaseValue] }
    }

    let key: Key
    let payment: String
    let cause: String
    private let text: String
    var state: RejectedLine.State
    var next: BatchLineLink?
    /// The entry with the receipt that does not take it.
    let sequence: Int
    var decidedIn: Int?

    static let layout = TableLayout(
        "rejected_lines",
        key: ["batch", "line"],
        columns: [
            "batch": "INTEGER NOT NULL",
            "line": "INTEGER NOT NULL",
            "payment": "TEXT NOT NULL",
            "cause": "TEXT NOT NULL",
            "difference": "TEXT NOT NULL CHECK (json_valid(difference))",
            "state": "TEXT NOT NULL CHECK (state IN ('open', 'corrected', 'carried', 'dropped', 'elsewhere'))",
            "next_batch": "INTEGER CHECK (next_batch > batch)",
            "next_line": "INTEGER",
            "sequence": "INTEGER NOT NULL",
            "decided_in": "INTEGER",
        ],
        constraints: ["CHECK ((state = 'carried') = (next_batch IS NOT NULL))"],
        attachments: [
            "CREATE INDEX rejected_lines_waiting ON rejected_lines (batch, line) WHERE state IN ('open', 'corrected')"
        ]
    )

    init(_ difference: BatchLineDifference, ofBatch number: Int, _ entry: JournalEntry) {
        key = Key(link: BatchLineLink(batch: number, line: difference.line))
        payment = difference.yours.payment
        cause = difference.cause.rawValue
        text = difference.json.canonicalText
        state = difference.cause == .batched || difference.cause == .repeated ? .elsewhere : .open
        sequence = entry.sequence
    }

    init(_ row: Row) throws {
        key = Key(link: BatchLineLink(batch: row[0], line: row[1]))
        payment = row[2]
        cause = row[3]
        text = row[4]
        state = try row.value(5, "the state of a line of a batch")
        if let batch: Int = row[6], let line: Int = row[7] { next = BatchLineLink(batch: batch, line: line) }
        sequence = row[8]
        decidedIn = row[9]
    }

    var values: [DatabaseValue] {
        key.values + [
            payment.databaseValue, cause.databaseValue, text.databaseValue, state.rawValue.databaseValue,
            (next?.batch).databaseValue, (next?.line).databaseValue, sequence.databaseValue, decidedIn.databaseValue,
        ]
    }

    /// What differs.
    var difference: BatchLineDifference {
        get throws {
            do {
                return try BatchLineDifference(parsing: Array(text.utf8))
            } catch {
                throw LedgerError.damaged("what differs in line \(key.link.line) of batch \(key.link.batch)")
            }
        }
    }
}
