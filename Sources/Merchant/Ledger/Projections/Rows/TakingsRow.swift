import GRDB

/// What one cashier took through one network in one currency in a quarter of an hour of a business day.
struct TakingsRow: ProjectedRow {
    struct Key: ProjectionKey {
        let businessDay: String
        /// The quarter's first minute in UTC, `2026-11-24T09:15Z`.
        let quarter: String
        let currency: String
        let cashier: String
        let scheme: String

        var values: [DatabaseValue] {
            [
                businessDay.databaseValue, quarter.databaseValue, currency.databaseValue, cashier.databaseValue,
                scheme.databaseValue,
            ]
        }
    }

    let key: Key
    var figures: TakingsFigures

    static let layout = TableLayout(
        "takings",
        key: ["business_day", "quarter", "currency", "cashier", "scheme"],
        columns: [
            "business_day": "TEXT NOT NULL",
            "quarter": "TEXT NOT NULL",
            "currency": "TEXT NOT NULL",
            "cashier": "TEXT NOT NULL",
            "scheme": "TEXT NOT NULL",
            "count": "INTEGER NOT NULL",
            "gross": "INTEGER NOT NULL",
            "refund_count": "INTEGER NOT NULL",
            "refunds": "INTEGER NOT NULL",
            "fees": "INTEGER NOT NULL",
            "tips": "INTEGER NOT NULL",
        ]
    )

    init(key: Key, figures: TakingsFigures) {
        self.key = key
        self.figures = figures
    }

    init(_ row: Row) {
        key = Key(businessDay: row[0], quarter: row[1], currency: row[2], cashier: row[3], scheme: row[4])
        figures = TakingsFigures(row, from: 5)
    }

    var values: [DatabaseValue] { key.values + figures.values }
}
