import GRDB
import Statements
public import Timekeeping

/// Rows that a host tells of once more.
extension StatementStore {
    /// The rows of a day, by their numbers, that their host told of on an earlier day already: the same payment or refund
    /// by the host's number, the merchant's order and the amount.
    ///
    /// - Parameter reach: how many days before the day are looked through.
    public func rowsToldBefore(_ day: BusinessDay, reach: Int) throws(StatementStoreError) -> Set<Int64> {
        try read { database in
            let (first, last) = (day.dayNumber - reach, day.dayNumber - 1)
            var told: Set<Int64> = []
            for statements in try Self.statementsByHost(covering: first...day.dayNumber, in: database) {
                let isTold = try Bool.fetchOne(database, sql: Self.isTold, arguments: [statements, first, last])
                guard isTold == true else { continue }
                told.formUnion(
                    try Int64.fetchAll(database, sql: Self.again, arguments: [statements, first, last, day.dayNumber])
                )
            }
            return told
        }
    }

    /// The statements of clearing's side, as a list in JSON for each host that tells by them.
    private static func statementsByHost(
        covering days: ClosedRange<Int>,
        in database: Database
    ) throws -> [String] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, format FROM statements WHERE side = 'clearing' AND first_day <= ? AND last_day >= ?
                """,
            arguments: [days.upperBound, days.lowerBound]
        )
        // Adyen's payments may be parts of one, captured with its number on several days.
        let counted = rows.filter { $0[1] != StatementFormat.adyen.rawValue }
        let hosts = Dictionary(grouping: counted) { StatementFormat(rawValue: $0[1])?.host ?? "" }
        return hosts.values.map { "[" + $0.map { String($0[0] as Int64) }.joined(separator: ", ") + "]" }
    }

    private static let rows = """
        FROM lines WHERE is_bank = 0 AND state = 'succeeded' AND kind IN ('payment', 'refund', 'reversal')
            AND statement IN (SELECT value FROM json_each(?1))
        """

    // A number of the host's alone may be one that some host counts anew each day.
    private static let identity = """
        coalesce(host_refund_number, host_number), order_number, coalesce(refund_number, ''), kind, amount, currency
        """

    private static let isTold = "SELECT EXISTS (SELECT 1 \(rows) AND day BETWEEN ?2 AND ?3)"

    // The inner set is that of one day, through which the earlier rows pass; what is left of them is little.
    private static let again = """
        SELECT id \(rows) AND day = ?4 AND (\(identity)) IN (
            SELECT \(identity) \(rows) AND day BETWEEN ?2 AND ?3 AND (\(identity)) IN (
                SELECT \(identity) \(rows) AND day = ?4
            )
        )
        """
}
