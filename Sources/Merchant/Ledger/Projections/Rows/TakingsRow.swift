import GRDB
import Money
import Timekeeping

/// What one cashier took through one scheme in one quarter of an hour of a business day.
///
/// Quarters are of UTC: the hours of every zone are made of them, so that the journal is replayed without zones.
struct TakingsRow: ProjectedRow {
    struct Key: ProjectionKey {
        /// The day, empty for what was recorded outside every business day.
        let businessDay: String
        /// When the quarter begins, such as `2026-11-24T09:15Z`.
        let quarter: String
        let currency: String
        /// Who began what was paid or given back.
        let cashier: String
        /// The network.
        let scheme: String

        var values: [DatabaseValue] {
            [
                businessDay.databaseValue, quarter.databaseValue, currency.databaseValue, cashier.databaseValue,
                scheme.databaseValue,
            ]
        }
    }

    let key: Key
    var sums = TakingsSums()

    static let layout = TableLayout(
        "takings",
        key: ["business_day", "quarter", "currency", "cashier", "scheme"],
        columns: [
            "business_day": "TEXT NOT NULL",
            "quarter": "TEXT NOT NULL",
            "currency": "TEXT NOT NULL",
            "cashier": "TEXT NOT NULL",
            "scheme": "TEXT NOT NULL",
        ],
        more: TakingsSums.columns
    )

    init(key: Key) {
        self.key = key
    }

    init(_ row: Row) {
        key = Key(businessDay: row[0], quarter: row[1], currency: row[2], cashier: row[3], scheme: row[4])
        sums = TakingsSums(row, from: 5)
    }

    var values: [DatabaseValue] { key.values + sums.values }

    /// The quarter of an hour of an instant.
    static func quarter(of instant: Timestamp) -> String {
        let quarter: Int64 = 900_000
        let rest = (instant.milliseconds % quarter + quarter) % quarter
        return instant.adding(milliseconds: -rest).description.prefix(16) + "Z"
    }
}
