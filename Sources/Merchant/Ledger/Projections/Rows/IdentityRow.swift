import GRDB

/// One thing that the ledger knows about itself: its founding, its newest pairing, how far it has come.
struct IdentityRow: ProjectedRow {
    /// What is known, by name.
    enum Name {
        /// The first entry's fact, canonical JSON.
        static let founding = "founding"
        /// The newest pairing's fact, canonical JSON.
        static let pairing = "pairing"
        /// The number of the newest event of the network that was recorded.
        static let event = "event"
        /// How many orders this ledger opened, those left out that the network told of.
        static let orders = "orders"
        /// The number of the newest shift.
        static let shift = "shift"
    }

    let key: String
    var value: String

    static let layout = TableLayout(
        "identity",
        key: ["key"],
        columns: ["key": "TEXT NOT NULL", "value": "TEXT NOT NULL"]
    )

    init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    init(_ row: Row) {
        key = row[0]
        value = row[1]
    }

    var values: [DatabaseValue] { [key.databaseValue, value.databaseValue] }
}
