import GRDB

/// What one cashier took through one network in one currency on a business day.
struct TakingsDayRow: ProjectedRow {
    struct Key: ProjectionKey {
        let businessDay: String
        let currency: String
        let cashier: String
        let scheme: String

        var values: [DatabaseValue] {
            [businessDay.databaseValue, currency.databaseValue, cashier.databaseValue, scheme.databaseValue]
        }
    }

    let key: Key
    var figures: TakingsFigures
    /// The smallest payment; `nil` without payments.
    var smallest: Int64?
    /// The largest payment; `nil` without payments.
    var largest: Int64?

    static let layout = TableLayout(
        "takings_days",
        key: ["business_day", "currency", "cashier", "scheme"],
        columns: [
            "business_day": "TEXT NOT NULL",
            "currency": "TEXT NOT NULL",
            "cashier": "TEXT NOT NULL",
            "scheme": "TEXT NOT NULL",
            "count": "INTEGER NOT NULL",
            "gross": "INTEGER NOT NULL",
            "refund_count": "INTEGER NOT NULL",
            "refunds": "INTEGER NOT NULL",
            "fees": "INTEGER NOT NULL",
            "tips": "INTEGER NOT NULL",
            "smallest": "INTEGER",
            "largest": "INTEGER",
        ]
    )

    init(key: Key, figures: TakingsFigures) {
        self.key = key
        self.figures = figures
    }

    init(_ row: Row) {
        key = Key(businessDay: row[0], currency: row[1], cashier: row[2], scheme: row[3])
        figures = TakingsFigures(row, from: 4)
        smallest = row[10]
        largest = row[11]
    }

    var values: [DatabaseValue] { key.values + figures.values + [smallest.databaseValue, largest.databaseValue] }

    /// Counts a payment.
    mutating func count(ticket: Int64) {
        smallest = min(smallest ?? ticket, ticket)
        largest = max(largest ?? ticket, ticket)
    }
}
