import GRDB
public import Timekeeping

extension StatementStore {
    /// The terminals that our network's statements name on some days.
    public func networkTerminals(
        of days: ClosedRange<BusinessDay>
    ) throws(StatementStoreError) -> Set<String> {
        try read { database in
            let ours = try Self.statementsOfOurNetwork(database)
            // Where there is none, the rows of others need not be gone through to find that out.
            guard !ours.isEmpty else { return [] }
            return try String.fetchSet(
                database,
                sql: """
                    SELECT DISTINCT terminal FROM lines
                    WHERE is_bank = 0 AND day BETWEEN ? AND ? AND terminal IS NOT NULL
                        AND statement IN (SELECT value FROM json_each(?))
                    """,
                arguments: [days.lowerBound.dayNumber, days.upperBound.dayNumber, EarlierEditions.list(ours)]
            )
        }
    }
}
