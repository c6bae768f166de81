import GRDB
public import Money
public import Timekeeping

extension LedgerView {
    /// How many payments of some days in one currency came late, and how many twice, of which nothing was given back;
    /// a mark that no payment has is left out.
    ///
    /// - Complexity: O(n) in the payments of those days, which are counted by the database.
    public func unsettled(
        of days: ClosedRange<BusinessDay>,
        in currency: Currency
    ) throws -> [PaymentMark: (count: Int, gross: Money)] {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT coalesce(sum(late), 0), coalesce(sum(iif(late, amount, 0)), 0), coalesce(sum(suspected_duplicate), 0),
                    coalesce(sum(iif(suspected_duplicate, amount, 0)), 0)
                FROM payments
                WHERE business_day BETWEEN ? AND ? AND currency = ? AND state = ? AND \(PaymentMark.any.condition)
                """,
            arguments: [
                days.lowerBound.description, days.upperBound.description, currency.code, PaymentState.paid.rawValue,
            ]
        )
        guard let row else { return [:] }
        let marks: [PaymentMark: (count: Int, gross: Money)] = [
            .late: (row[0], Money(minorUnits: row[1], currency: currency)),
            .suspectedDuplicate: (row[2], Money(minorUnits: row[3], currency: currency)),
        ]
        return marks.filter { $0.value.count > 0 }
    }
}
