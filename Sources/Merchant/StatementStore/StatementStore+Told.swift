import GRDB
public import Statements
public import Timekeeping

/// Rows with the files in which they stand, for whoever looks into a difference.
extension StatementStore {
    /// How many rows are told of one number; nobody looks at more.
    private static let most = 16

    /// Clearing's rows of an order or of a number of the host's, in the order in which they were read in; at most 16.
    public func lines(
        order: String?,
        number: String?,
        of days: ClosedRange<BusinessDay>
    ) throws(StatementStoreError) -> [(line: StatementLine, file: String)] {
        try told(
            """
            is_bank = 0 AND day BETWEEN ?1 AND ?2
                AND (order_number = ?3 OR host_number = ?4 OR host_refund_number = ?4)
            """,
            [days.lowerBound.dayNumber, days.upperBound.dayNumber, order, number]
        )
    }

    /// The bank's rows that a day's reconciliation used up, in the order in which they were read in; at most 16.
    public func credits(of day: BusinessDay) throws(StatementStoreError) -> [(line: StatementLine, file: String)] {
        try told("lines.id IN (SELECT line FROM credits WHERE day = ?1)", [day.dayNumber])
    }

    private func told(
        _ condition: String,
        _ arguments: StatementArguments
    ) throws(StatementStoreError) -> [(line: StatementLine, file: String)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT lines.*, statements.file AS file FROM lines
                    JOIN statements ON statements.id = lines.statement
                    WHERE \(condition) ORDER BY lines.id LIMIT \(Self.most)
                    """,
                arguments: arguments
            ).map { (try StatementLine($0), $0["file"]) }
        }
    }
}
