import GRDB

/// When the earliest entry of a block was recorded: to find the entries of a time without an index over all.
struct BlockRow: ProjectedRow {
    /// The block of ``BalanceRow/entriesPerBlock`` entries, from 0.
    let key: Int
    /// The earliest time in it; a clock that jumped back makes it earlier than the first entry's.
    var earliest: String

    static let layout = TableLayout(
        "blocks",
        key: ["block"],
        columns: ["block": "INTEGER", "earliest": "TEXT NOT NULL"]
    )

    init(key: Int, earliest: String) {
        self.key = key
        self.earliest = earliest
    }

    init(_ row: Row) {
        key = row[0]
        earliest = row[1]
    }

    var values: [DatabaseValue] { [key.databaseValue, earliest.databaseValue] }
}
