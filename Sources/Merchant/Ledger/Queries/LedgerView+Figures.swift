import GRDB
import Money
public import Timekeeping

extension LedgerView {
    /// What the payments and refunds of a business day add up to, a row a currency; none when there were none.
    public func figures(of day: BusinessDay) throws -> [Figures] {
        try figures(payments: "business_day = ?1", refunds: "accepted_day = ?1", [day.description])
    }

    /// What the payments and refunds that were recorded from one entry up to another add up to, a row a currency.
    public func figures(from first: Int, to end: Int) throws -> [Figures] {
        try figures(
            payments: "sequence >= ?1 AND sequence < ?2",
            refunds: "accepted_sequence >= ?1 AND accepted_sequence < ?2",
            [first, end]
        )
    }

    /// What all payments and refunds of the ledger add up to, a row a currency.
    public func figures() throws -> [Figures] {
        try figures(payments: "1", refunds: "accepted_sequence IS NOT NULL", [])
    }

    private func figures(
        payments: String,
        refunds: String,
        _ arguments: StatementArguments
    ) throws -> [Figures] {
        let sql = """
            SELECT currency, sum(count) AS count, sum(gross) AS gross, sum(refund_count) AS refund_count,
                sum(refunds) AS refunds, sum(fees) AS fees
            FROM (
                SELECT currency, count(*) AS count, sum(amount) AS gross, 0 AS refund_count, 0 AS refunds,
                    sum(fee) AS fees
                FROM payments WHERE \(payments) GROUP BY currency
                UNION ALL
                SELECT currency, 0, 0, count(*), sum(amount), -sum(fee)
                FROM refunds WHERE \(refunds) GROUP BY currency
            )
            GROUP BY currency ORDER BY currency
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            Figures(
                count: row["count"],
                gross: row["gross"],
                refundCount: row["refund_count"],
                refunds: row["refunds"],
                fees: row["fees"],
                currency: try Currency.named(row["currency"])
            )
        }
    }
}
