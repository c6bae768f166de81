import Money
import Reconciliation
import TestSupport
import Timekeeping

/// Rows to match, by short words.
enum Rows {
    static let day = BusinessDay(clampingDayNumber: 20_000)
    static let cny = CurrencyMark(.cny)

    static func payment(
        _ id: Int64,
        order: String?,
        host: String? = nil,
        amount: Int64 = 1000,
        fee: Int64? = 4,
        state: MatchRow.State = .succeeded,
        currency: CurrencyMark = cny,
        discount: Int64? = nil,
        on day: BusinessDay = day
    ) -> MatchRow {
        MatchRow(
            id: id,
            kind: .payment,
            state: state,
            order: MatchKey(order),
            host: MatchKey(host),
            day: day,
            amount: amount,
            currency: currency,
            fee: fee,
            discount: discount
        )
    }

    static func refund(
        _ id: Int64,
        order: String?,
        host: String? = nil,
        amount: Int64 = -300,
        on day: BusinessDay = day
    ) -> MatchRow {
        MatchRow(
            id: id,
            kind: .giveBack,
            order: MatchKey(order),
            host: MatchKey(host),
            day: day,
            amount: amount,
            currency: cny,
            fee: -1
        )
    }

    static func match(
        _ ledger: [MatchRow],
        _ clearing: [MatchRow],
        tolerance: FeeTolerance = .usual
    ) -> DayMatch {
        var matcher = DayMatcher(day: day, ledger: PackedRows(ledger), tolerance: tolerance)
        for row in clearing { matcher.add(row) }
        return matcher.finish()
    }
}
