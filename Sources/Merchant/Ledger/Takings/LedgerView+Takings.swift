import GRDB
public import Money
public import Timekeeping

extension LedgerView {
    /// The takings of some days, from what was added up as entries arrived: no payment is read.
    ///
    /// - Parameter byQuarters: whether they are parted into quarters of an hour, of which hours are made.
    public func takings(
        of days: ClosedRange<BusinessDay>,
        byQuarters: Bool = false
    ) throws -> TakingsReport {
        let rows = try Row.fetchCursor(
            database,
            sql: Self.takingsSQL(byQuarters: byQuarters),
            arguments: Self.ends(days)
        )
        var cells: [TakingsCell] = []
        while let row = try rows.next() { cells.append(try Self.cell(row)) }
        return TakingsReport(days: days, cells: cells)
    }

    static func takingsSQL(byQuarters: Bool) -> String {
        """
        SELECT business_day, \(byQuarters ? "quarter" : "NULL"), currency, cashier, scheme, count, gross, refund_count,
            refunds, fees, tips, discounts
        FROM \(byQuarters ? "takings" : "takings_days") WHERE business_day BETWEEN ? AND ?
        ORDER BY 1, 2, currency, cashier, scheme
        """
    }

    private static func cell(_ row: Row) throws -> TakingsCell {
        TakingsCell(
            businessDay: try BusinessDay(parsing: row[0]),
            quarter: try (row[1] as String?).map { try Timestamp(parsing: $0.dropLast() + ":00Z") },
            cashier: row[3],
            scheme: row[4],
            takings: TakingsSums(row, from: 5).takings(in: try Currency.named(row[2]))
        )
    }

    /// The takings of some days by quarters as they stood after an entry, counted again from the journal.
    ///
    /// - Complexity: O(n) in the payments of those days and in all refunds.
    public func takings(of days: ClosedRange<BusinessDay>, at sequence: Int) throws -> TakingsReport {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT payments.sequence, attempts.created_by FROM payments JOIN attempts USING (order_number, attempt)
                WHERE payments.business_day BETWEEN ?1 AND ?2 AND payments.sequence <= ?3
                UNION ALL
                SELECT accepted_sequence, created_by FROM refunds WHERE accepted_sequence <= ?3
                """,
            arguments: Self.ends(days) + [sequence]
        )
        var sums: [TakingsSum.Place: Takings] = [:]
        while let row = try rows.next() {
            guard let entry = try entry(row[0]), let sum = TakingsSum(entry, cashier: row[1]),
                days.contains(sum.place.businessDay)
            else { continue }
            sums[sum.place] = try sums[sum.place]?.adding(sum.takings) ?? sum.takings
        }
        return TakingsReport(days: days, cells: Self.cells(sums))
    }

    private static func cells(_ sums: [TakingsSum.Place: Takings]) -> [TakingsCell] {
        func order(_ place: TakingsSum.Place) -> [String] {
            let quarter = TakingsSum.text(ofQuarter: place.quarter)
            return [place.businessDay.description, quarter, place.currency.code, place.cashier, place.scheme]
        }
        // By their bytes, as the database orders them.
        return sums.map { (order: order($0.key).map { Array($0.utf8) }, place: $0.key, takings: $0.value) }
            .sorted { first, second in
                first.order.lexicographicallyPrecedes(second.order) { $0.lexicographicallyPrecedes($1) }
            }
            .map { sum in
                TakingsCell(
                    businessDay: sum.place.businessDay,
                    quarter: sum.place.quarter,
                    cashier: sum.place.cashier,
                    scheme: sum.place.scheme,
                    takings: sum.takings
                )
            }
    }

    /// The middle payment of some days in each currency: half of the payments are no larger, half no smaller. Of an even
    /// number it is the mean of the two in the middle, a half of a minor unit rounded up.
    ///
    /// - Parameter sequence: the newest entry that counts, or `nil` for all.
    /// - Complexity: O(n) in the payments of those days, of which only an index is read.
    public func medianTickets(of days: ClosedRange<BusinessDay>, at sequence: Int? = nil) throws -> [Money] {
        // Counted here: the database would sort them all, which takes several times as long.
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT currency, amount FROM payments WHERE business_day BETWEEN ? AND ? AND sequence <= ?",
            arguments: Self.ends(days) + [sequence ?? .max]
        )
        var counts: [String: [Int64: Int]] = [:]
        while let row = try rows.next() { counts[row[0], default: [:]][row[1], default: 0] += 1 }
        return try counts.sorted { $0.key < $1.key }.map { code, counts in
            let amounts = counts.sorted { $0.key < $1.key }.map { (amount: $0.key, count: $0.value) }
            return Money(minorUnits: Self.median(amounts), currency: try Currency.named(code))
        }
    }

    /// The median of amounts in their order, each with how often it is there.
    private static func median(_ amounts: [(amount: Int64, count: Int)]) -> Int64 {
        let count = amounts.reduce(0) { $0 + $1.count }
        func amount(_ place: Int) -> Int64 {
            var passed = 0
            for (amount, count) in amounts {
                passed += count
                if place < passed { return amount }
            }
            return 0
        }
        let (lower, upper) = (amount((count - 1) / 2), amount(count / 2))
        return lower + (upper - lower + 1) / 2
    }

    private static func ends(_ days: ClosedRange<BusinessDay>) -> StatementArguments {
        [days.lowerBound.description, days.upperBound.description]
    }
}
