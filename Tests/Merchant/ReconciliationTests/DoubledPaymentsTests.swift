import Money
import Reconciliation
import Testing
import Timekeeping

@Suite struct DoubledPaymentsTests {
    private func row(
        _ order: String?,
        _ amount: Int64 = 100,
        _ kind: MatchRow.Kind = .payment,
        _ state: MatchRow.State = .succeeded
    ) -> MatchRow {
        MatchRow(
            id: 1,
            kind: kind,
            state: state,
            order: MatchKey(order),
            day: BusinessDay(clampingDayNumber: 20_000),
            amount: amount,
            currency: CurrencyMark(.cny)
        )
    }

    @Test func `an order that is paid twice with the same sum is a charge too many`() {
        var doubled = DoubledPayments()
        let rows = [
            row("A"), row("B"), row("A"), row("A", 50), row("A", -100, .giveBack), row("B", 100, .payment, .failed),
            row(nil), row(nil), row("A"),
        ]
        #expect(rows.map { doubled.isRepeated($0) } == [false, false, true, false, false, false, false, false, true])
    }
}
