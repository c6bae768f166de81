import GRDB
import Timekeeping

/// How often a receipt was printed.
struct ReceiptRow: ProjectedRow {
    struct Key: ProjectionKey {
        let payment: String
        /// The network's number of the refund whose receipt it is; empty for the payment's own.
        let refund: String

        var values: [DatabaseValue] { [payment.databaseValue, refund.databaseValue] }
    }

    let key: Key
    /// The copies that followed the original.
    var copies: Int
    var printedAt: String
    var printedBy: String
    /// The entry about the original.
    let sequence: Int

    static let layout = TableLayout(
        "receipts",
        key: ["payment", "refund"],
        rowid: "sequence",
        columns: [
            "payment": "TEXT NOT NULL",
            "refund": "TEXT NOT NULL",
            "copies": "INTEGER NOT NULL CHECK (copies >= 0)",
            "printed_at": "TEXT NOT NULL",
            "printed_by": "TEXT NOT NULL",
            "sequence": "INTEGER",
        ]
    )

    /// An original.
    init(_ key: Key, _ entry: JournalEntry) {
        self.key = key
        copies = 0
        printedAt = entry.recordedAt.description
        printedBy = entry.actor
        sequence = entry.sequence
    }

    var madeBy: Int? { sequence }

    init(_ row: Row) {
        key = Key(payment: row[0], refund: row[1])
        copies = row[2]
        printedAt = row[3]
        printedBy = row[4]
        sequence = row[5]
    }

    var values: [DatabaseValue] {
        key.values + [
            copies.databaseValue, printedAt.databaseValue, printedBy.databaseValue, sequence.databaseValue,
        ]
    }
}
