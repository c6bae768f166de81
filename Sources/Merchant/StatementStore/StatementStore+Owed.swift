import GRDB
import Money
public import Timekeeping

extension StatementStore {
    /// What clearing owes for some days, by day and then by payout. A payout of rows of several days is owed for the last
    /// of them.
    public func owed(for days: ClosedRange<BusinessDay>) throws(StatementStoreError) -> [OwedSum] {
        try read { database in
            let ends: StatementArguments = [days.lowerBound.dayNumber, days.upperBound.dayNumber]
            return try Row.fetchAll(database, sql: Self.byDay, arguments: ends).map { try OwedSum($0) }
                + Row.fetchAll(database, sql: Self.byPayout, arguments: ends).map { try OwedSum($0) }
        }
    }

    private static let sums = """
        coalesce(fee_currency, currency) AS paid_in,
            sum(iif(kind = 'payout', 0, coalesce(
                net, iif(fee_currency IS NULL OR fee_currency = currency, amount - coalesce(fee, 0), amount)
            ))),
            sum(iif(kind = 'payout', abs(amount), NULL))
        FROM lines WHERE is_bank = 0 AND state = 'succeeded'
        """

    private static let byDay = """
        SELECT day, NULL, \(sums) AND payout IS NULL AND day BETWEEN ?1 AND ?2
        GROUP BY day, paid_in ORDER BY day, paid_in
        """

    private static let byPayout = """
        SELECT max(day) AS last, payout, \(sums) AND payout IN (
            SELECT payout FROM lines WHERE is_bank = 0 AND payout IS NOT NULL AND day BETWEEN ?1 AND ?2
        )
        GROUP BY payout, paid_in HAVING last BETWEEN ?1 AND ?2 ORDER BY last, payout, paid_in
        """
}

extension OwedSum {
    fileprivate init(_ row: Row) throws {
        self.init(
            day: BusinessDay(clampingDayNumber: row[0]),
            payout: row[1],
            net: row[3],
            told: row[4],
            currency: try Currency.named(row[2])
        )
    }
}
