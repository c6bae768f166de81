import GRDB
import Statements
public import Timekeeping

extension StatementStore {
    /// The terminals that our network's statements name on some days.
    public func networkTerminals(
        of days: ClosedRange<BusinessDay>
    ) throws(StatementStoreError) -> Set<String> {
        try read { database in
            Set(
                try String.fetchAll(
                    database,
                    sql: """
                        SELECT DISTINCT terminal FROM lines
                        WHERE is_bank = 0 AND day BETWEEN ? AND ? AND terminal IS NOT NULL
                            AND statement IN (SELECT id FROM statements WHERE format IN (?, ?))
                        """,
                    arguments: [
                        days.lowerBound.dayNumber, days.upperBound.dayNumber, StatementFormat.networkJSON.rawValue,
                        StatementFormat.networkCSV.rawValue,
                    ]
                )
            )
        }
    }
}
