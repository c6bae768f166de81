import Measuring
import Money
import Reconciliation
import Timekeeping

/// Rows in memory on both sides, held against each other by the matcher alone.
enum MatchedRows {
    private static let day = BusinessDay(clampingDayNumber: 20_454)

    /// Matches as many rows as are wanted on either side; what is counted are the differences.
    static func match(_ count: Int) throws -> RoleResult {
        let ledger = PackedRows((1...count).lazy.map { row($0, amount: amount($0)) })
        let clearing = (1...count).compactMap { number -> MatchRow? in
            switch number % Settings.rowsPerDifference {
            case 1: nil
            case 2: row(number, amount: amount(number) + 100)
            case 3: row(count + number, amount: amount(number))
            default: row(number, amount: amount(number))
            }
        }
        var match: DayMatch?
        let seconds = measureSeconds {
            var matcher = DayMatcher(day: day, ledger: ledger)
            for row in clearing { matcher.add(row) }
            match = matcher.finish()
        }
        guard let match else { throw FigureFailure.empty }
        let differences = match.breaks.count + match.unmatchedLedger.count + match.unmatchedClearing.count
        return RoleResult(seconds: seconds, count: differences)
    }

    private static func amount(_ number: Int) -> Int64 { 100 + Int64(number * 7_919 % 18_000) }

    private static func row(_ number: Int, amount: Int64) -> MatchRow {
        MatchRow(
            id: Int64(number),
            kind: .payment,
            order: MatchKey("T0001-\(number)"),
            host: MatchKey("P\(number)"),
            day: day,
            amount: amount,
            currency: CurrencyMark(.cny),
            fee: amount * 38 / 10_000
        )
    }
}
