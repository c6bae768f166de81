import Money
import Reconciliation
import Testing

@Suite struct FeeAuditTests {
    private static func audit(_ rows: [(charged: Int64?, expected: Int64?)]) -> FeeAudit {
        var audit = FeeAudit()
        for (place, row) in rows.enumerated() {
            audit.add(Rows.payment(Int64(place), order: "C\(place)", fee: row.charged), expected: row.expected)
        }
        return audit
    }

    @Test func aRowMayDifferByOneUnitAndNoMore() {
        let audit = Self.audit([(4, 4), (5, 4), (3, 4), (6, 4), (2, 4)])
        #expect(audit.breaks.map(\.clearing?.fee) == [6, 2])
        #expect(audit.breaks.allSatisfy { $0.kind == .fee && $0.expectedFee == 4 && $0.differences.isEmpty })
        #expect(audit.expected == [Rows.cny: 20] && audit.charged == [Rows.cny: 20])
    }

    @Test func beyondTheSumOfADayEveryUnitIsABreak() {
        #expect(Self.audit(Array(repeating: (5, 4), count: 100)).breaks.isEmpty)
        #expect(Self.audit(Array(repeating: (5, 4), count: 101)).breaks.count == 101)
    }

    @Test func whatNoScheduleCoversIsCountedAndWhatTheHostDoesNotTellIsNoBreak() {
        let audit = Self.audit([(4, nil), (nil, 4), (nil, nil)])
        #expect(audit.breaks.isEmpty && audit.unscheduled == 2)
        #expect(audit.charged == [Rows.cny: 4] && audit.expected == [Rows.cny: 4])
    }

    @Test func whereNoMoneyMovedNothingIsCharged() {
        var audit = FeeAudit()
        audit.add(Rows.payment(1, order: "C1", fee: 9, state: .failed), expected: 4)
        #expect(audit.breaks.isEmpty && audit.charged.isEmpty && audit.expected.isEmpty && audit.unscheduled == 0)
    }

    @Test func aDifferenceTooLargeToCountIsABreak() {
        #expect(Self.audit([(.max, -2)]).breaks.count == 1)
    }
}
