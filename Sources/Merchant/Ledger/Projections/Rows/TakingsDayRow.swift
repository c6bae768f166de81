import GRDB

/// What one cashier took through one scheme on a business day.
struct TakingsDayRow: ProjectedRow {
    struct Key: ProjectionKey {
        /// The day, empty for what was recorded outside every business day.
        let businessDay: String
        let currency: String
        /// Who began what was paid or given back.
        let cashier: String
        /// The network.
        let scheme: String

        var values: [DatabaseValue] {
            [businessDay.databaseValue, currency.databaseValue, cashier.databaseValue, scheme.databaseValue]
        }
    }

    let key: Key
    var sums = TakingsSums()
    /// The smallest payment; `nil` while there are only refunds.
    private(set) var smallest: Int64?
    /// The largest payment.
    private(set) var largest: Int64?

    static let layout = TableLayout(
        "takings_days",
        key: ["business_day", "currency", "cashier", "scheme"],
        columns: [
            "business_day": "TEXT NOT NULL",
            "currency": "TEXT NOT NULL",
            "cashier": "TEXT NOT NULL",
            "scheme": "TEXT NOT NULL",
            "smallest": "INTEGER CHECK ((smallest IS NULL) = (count = 0))",
            "largest": "INTEGER CHECK (largest >= smallest)",
        ],
        more: TakingsSums.columns
    )

    init(key: Key) {
        self.key = key
    }

    init(_ row: Row) {
        key = Key(businessDay: row[0], currency: row[1], cashier: row[2], scheme: row[3])
        smallest = row[4]
        largest = row[5]
        sums = TakingsSums(row, from: 6)
    }

    var values: [DatabaseValue] { key.values + [smallest.databaseValue, largest.databaseValue] + sums.values }

    /// Takes the amount of a payment in.
    mutating func include(ticket amount: Int64) {
        smallest = min(smallest ?? amount, amount)
        largest = max(largest ?? amount, amount)
    }
}
