import Money
import Reconciliation
import StatementStore
import Testing
import Timekeeping

@Suite struct BreakGapTests {
    private func gap(_ ledger: Int64?, _ other: Int64?, counted: Int64) -> Int64 {
        StoredBreak(
            id: "1",
            kind: .fee,
            opened: BusinessDay(clampingDayNumber: 20_000),
            closed: nil,
            order: nil,
            hostNumber: nil,
            field: "fee",
            ledger: ledger.map(StoredBreak.Value.amount),
            other: other.map(StoredBreak.Value.amount),
            difference: Money(minorUnits: counted, currency: .cny)
        ).gap.minorUnits
    }

    @Test func `what the sums leave out is told all the same`() {
        #expect(gap(13, 1_013, counted: 0) == -1_000)
        #expect(gap(500, 400, counted: 100) == 100)
        #expect(gap(500, nil, counted: 500) == 500)
        #expect(gap(nil, nil, counted: 0) == 0)
        #expect(gap(.max, .min, counted: 0) == -1, "absurd figures do not trap")
    }
}
