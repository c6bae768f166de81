import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

extension LedgerView {
    /// The payments of some days in one currency, as they were recorded.
    ///
    /// - Complexity: O(n) in the payments of those days, whose rows are read: for a day, a week or a month.
    public func tickets(of days: ClosedRange<BusinessDay>, in currency: Currency) throws -> [Ticket] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT business_day, recorded_at, mode, state, amount, fee, tip, late, suspected_duplicate
                FROM payments WHERE business_day BETWEEN ? AND ? AND currency = ?
                ORDER BY business_day, sequence
                """,
            arguments: [days.lowerBound.description, days.upperBound.description, currency.code]
        )
        var tickets: [Ticket] = []
        var day = (text: "", day: BusinessDay.earliest)
        while let row = try rows.next() {
            let text: String = row[0]
            if day.text != text { day = (text, try BusinessDay(parsing: text)) }
            tickets.append(
                Ticket(
                    businessDay: day.day,
                    recordedAt: try Timestamp(parsing: row[1]),
                    mode: try row.value(2, "the mode of a payment"),
                    state: try row.value(3, "the state of a payment"),
                    amount: row[4],
                    fee: row[5],
                    tip: row[6],
                    isLate: row[7],
                    isSuspectedDuplicate: row[8]
                )
            )
        }
        return tickets
    }

    /// The refunds in one currency that were accepted on some days.
    ///
    /// - Complexity: O(n) in the refunds of those days.
    public func givenBack(on days: ClosedRange<BusinessDay>, in currency: Currency) throws -> [GivenBack] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT accepted_day, changed_at, payments.mode, refunds.amount, refunds.fee
                FROM refunds JOIN payments ON payments.id = refunds.payment
                WHERE accepted_day BETWEEN ? AND ? AND refunds.currency = ? ORDER BY accepted_sequence
                """,
            arguments: [days.lowerBound.description, days.upperBound.description, currency.code]
        ).map { row in
            GivenBack(
                businessDay: try BusinessDay(parsing: row[0]),
                acceptedAt: try Timestamp(parsing: row[1]),
                mode: try row.value(2, "the mode of a payment"),
                amount: row[3],
                fee: row[4] as Int64? ?? 0
            )
        }
    }
}
