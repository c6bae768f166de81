import GRDB
import Money
public import Timekeeping

extension LedgerView {
    /// What the payments of a business day add up to, a row a currency; none when there was no payment.
    public func figures(of day: BusinessDay) throws -> [Figures] {
        try figures(where: "business_day = ?", [day.description])
    }

    /// What the payments that were recorded from one entry up to another add up to, a row a currency.
    public func figures(from first: Int, to end: Int) throws -> [Figures] {
        try figures(where: "sequence >= ? AND sequence < ?", [first, end])
    }

    /// What all payments of the ledger add up to, a row a currency.
    public func figures() throws -> [Figures] {
        try figures(where: "1", [])
    }

    private func figures(where condition: String, _ arguments: StatementArguments) throws -> [Figures] {
        let sql = """
            SELECT currency, count(*) AS count, sum(amount) AS gross, sum(refunded) AS refunds, sum(fee) AS fees
            FROM payments WHERE \(condition) GROUP BY currency ORDER BY currency
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            Figures(
                count: row["count"],
                gross: row["gross"],
                refunds: row["refunds"],
                fees: row["fees"],
                currency: try Currency.named(row["currency"])
            )
        }
    }
}
