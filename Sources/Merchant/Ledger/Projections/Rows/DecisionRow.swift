import GRDB
import Timekeeping

/// Where in the journal somebody decided about a business day's reconciliation.
struct DecisionRow: ProjectedRow {
    /// The entry.
    let key: Int
    let day: String

    static let layout = TableLayout(
        "decisions",
        key: ["sequence"],
        columns: ["sequence": "INTEGER", "day": "TEXT NOT NULL"],
        attachments: ["CREATE INDEX decisions_by_day ON decisions (day, sequence)"]
    )

    init(_ fact: ReconciliationDecided, _ entry: JournalEntry) {
        key = entry.sequence
        day = fact.day.description
    }

    var madeBy: Int? { key }

    init(_ row: Row) throws {
        key = row[0]
        day = row[1]
    }

    var values: [DatabaseValue] { [key.databaseValue, day.databaseValue] }
}
