import GRDB
import Money
public import Timekeeping

extension LedgerView {
    /// The takings of some days by the hours of the merchant's clock, a row a currency, from what was added up by
    /// quarters of an hour: no payment is read. They come by day and hour.
    ///
    /// - Complexity: O(n) in the quarters; a year has some ten thousand.
    public func hourlyTakings(
        of days: ClosedRange<BusinessDay>,
        calendar: MerchantCalendar
    ) throws -> [TakingsPart<DayHour>] {
        let rows = try Row.fetchCursor(
            database,
            sql: Self.hourlyTakingsSQL,
            arguments: [days.lowerBound.description, days.upperBound.description]
        )
        var sums: [DayHour: [String: TakingsSums]] = [:]
        while let row = try rows.next() {
            let quarter = try Timestamp(parsing: (row[1] as String).dropLast() + ":00Z")
            let hour = DayHour(businessDay: try BusinessDay(parsing: row[0]), hour: calendar.localHour(quarter))
            sums[hour, default: [:]][row[2], default: TakingsSums()].add(TakingsSums(row, from: 3))
        }
        return try sums.sorted { $0.key < $1.key }.flatMap { hour, sums in
            try sums.sorted { $0.key < $1.key }.map { code, sums in
                TakingsPart(key: hour, takings: sums.takings(in: try Currency.named(code)))
            }
        }
    }

    // Grouped in the order of the key, so that nothing is sorted.
    static let hourlyTakingsSQL = """
        SELECT business_day, quarter, currency, sum(count), sum(gross), sum(refund_count), sum(refunds), sum(fees),
            sum(tips), sum(discounts)
        FROM takings WHERE business_day BETWEEN ? AND ? GROUP BY business_day, quarter, currency
        """
}
