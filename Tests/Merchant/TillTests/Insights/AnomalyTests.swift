import ClearingProtocol
import Ledger
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Till

@Suite struct AnomalyTests {
    /// A Thursday in the middle of the month.
    private let day = OrdinaryMonth.month.days.lowerBound.advanced(by: 14)

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `an ordinary month has none`(seed: UInt64) throws {
        let month = OrdinaryMonth(seed: seed)
        #expect(try month.anomalies().map(\.reason) == [])
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `they do not depend on the order of what is looked at`(seed: UInt64) throws {
        var month = OrdinaryMonth(seed: seed)
        var generator = SeededGenerator(seed: seed)
        month.cashiers[1] = TakingsPart(key: "Wang", takings: OrdinaryMonth.takings(400, 1, refunds: 80))
        month.tickets.removeAll { $0.businessDay == day && $0.mode == .staticCode }
        month.tickets += late(3) + [ticket(4_000, hour: 3), ticket(99_000), ticket(99_500), ticket(100_000)]
        month.hours.append(odd(hour: 3))
        let anomalies = try month.anomalies()
        #expect(anomalies.count >= 5)
        for _ in 0..<4 {
            month.tickets.shuffle(using: &generator)
            month.hours.shuffle(using: &generator)
            month.cashiers.shuffle(using: &generator)
            #expect(try month.anomalies() == anomalies)
        }
    }

    @Test(arguments: [
        // Refunds and payments of one cashier beside two others with 3 of 600: what is far above them, and what is few.
        (30, 300, true), (10, 300, true), (5, 300, false), (1, 3, false), (3, 3, false), (4, 40, false), (6, 40, true),
    ])
    func `a cashier's refunds count when there are enough of them`(refunds: Int, payments: Int, isOne: Bool) throws {
        var month = OrdinaryMonth(seed: 1)
        month.cashiers = [
            TakingsPart(key: "Li", takings: OrdinaryMonth.takings(300, 1, refunds: 2)),
            TakingsPart(key: "Wang", takings: OrdinaryMonth.takings(payments, 1, refunds: refunds)),
            TakingsPart(key: "Zhao", takings: OrdinaryMonth.takings(300, 1, refunds: 1)),
        ]
        let expected = Anomaly.Reason.refundsAboveOthers(
            cashier: "Wang",
            refunds: refunds,
            payments: payments,
            othersRefunds: 3,
            othersPayments: 600
        )
        #expect(try month.anomalies().map(\.reason) == (isOne ? [expected] : []))
    }

    @Test func `a static code that takes nothing any more is told, and one that falls with all the rest is not`() throws
    {
        var month = OrdinaryMonth(seed: 2)
        month.tickets.removeAll { $0.businessDay == day && $0.mode == .staticCode }
        let found = try month.anomalies(on: day)
        guard case .staticTakingsFell(day, let gross, let usual)? = found.first?.reason else {
            Issue.record("\(found)")
            return
        }
        #expect(gross == Counter.yuan(0) && usual.minorUnits > 50_000)
        #expect(
            found.first?.payments == PaymentFilter(TakingsScope(currency: .cny, mode: .staticCode), businessDay: day)
        )
        month.tickets.removeAll { $0.businessDay == day && $0.recordedAt > OrdinaryMonth.instant(day, 9, 0) }
        #expect(try month.anomalies(on: day).map(\.reason) == [])
    }

    @Test func `in the morning the static code is held against mornings`() throws {
        var month = OrdinaryMonth(seed: 3)
        month.today = day
        month.now = OrdinaryMonth.instant(day, 11, 0)
        month.tickets.removeAll { $0.businessDay == day && $0.recordedAt >= month.now }
        #expect(try month.anomalies(on: day).map(\.reason) == [])
    }

    @Test func `duplicates and late payments are told until they are given back`() throws {
        var month = OrdinaryMonth(seed: 4)
        month.tickets +=
            late(2) + [ticket(700, isSuspectedDuplicate: true), ticket(900, state: .refunded, isLate: true)]
        let found = try month.anomalies()
        #expect(
            found.map(\.reason) == [
                .duplicatesUnsettled(count: 1, gross: Counter.yuan(700)),
                .lateUnsettled(count: 2, gross: Counter.yuan(2_000)),
            ]
        )
        #expect(found.map(\.payments?.mark) == [.suspectedDuplicate, .late])
    }

    @Test func `an hour that had nothing in four weeks is odd, and none is while the hours are not known`() throws {
        var month = OrdinaryMonth(seed: 5)
        month.hours.append(odd(hour: 3))
        let expected = Anomaly.Reason.oddHour(day, hour: 3, count: 1, gross: Counter.yuan(4_000))
        #expect(try month.anomalies().map(\.reason) == [expected])
        // A week later it is not odd any more.
        month.hours.append(odd(hour: 3, day.advanced(by: 7)))
        #expect(try month.anomalies().map(\.reason) == [expected])
        month.hours.removeAll { $0.key.businessDay < day.advanced(by: -13) }
        #expect(try month.anomalies().map(\.reason) == [])
    }

    @Test func `payments just below a limit are told once they repeat`() throws {
        var month = OrdinaryMonth(seed: 6)
        month.tickets += [ticket(95_000), ticket(100_000), ticket(94_999), ticket(100_001)]
        #expect(try month.anomalies().map(\.reason) == [])
        month.tickets.append(ticket(99_900))
        let found = try month.anomalies()
        let reason = Anomaly.Reason.justBelowLimit(
            day,
            limit: Counter.yuan(100_000),
            count: 3,
            gross: Counter.yuan(294_900)
        )
        #expect(found.map(\.reason) == [reason])
        #expect(found.first?.payments?.amounts == 95_000...100_000)
        // A shop that sells at such a price does so every week.
        month.tickets += (1...2).map { ticket(99_000, on: day.advanced(by: -7 * $0)) }
        #expect(try month.anomalies().map(\.reason).contains(reason))
        month.tickets += (1...4).map { ticket(99_000, on: day.advanced(by: -7 * $0)) }
        #expect(try !month.anomalies().map(\.reason).contains(reason))
    }

    @Test func `a gap counts where many usually come`() throws {
        var month = OrdinaryMonth(seed: 7)
        let (start, end) = (OrdinaryMonth.instant(day, 12, 0), OrdinaryMonth.instant(day, 12, 50 * 60))
        month.tickets.removeAll { $0.businessDay == day && $0.recordedAt > start && $0.recordedAt < end }
        let found = try month.anomalies(on: day)
        guard case .quietGap(day, let from, let minutes, let usual)? = found.first?.reason, found.count == 1 else {
            Issue.record("\(found)")
            return
        }
        #expect(from <= start && minutes >= 50 && usual >= 20)
        // The same gap in the middle of the afternoon is nothing.
        month = OrdinaryMonth(seed: 7)
        let (three, later) = (OrdinaryMonth.instant(day, 15, 0), OrdinaryMonth.instant(day, 15, 50 * 60))
        month.tickets.removeAll { $0.businessDay == day && $0.recordedAt > three && $0.recordedAt < later }
        #expect(try month.anomalies(on: day).map(\.reason) == [])
    }

    @Test func `of the open day the gap until now counts`() throws {
        var month = OrdinaryMonth(seed: 8)
        month.today = day
        month.now = OrdinaryMonth.instant(day, 13, 0)
        month.tickets.removeAll { $0.businessDay == day && $0.recordedAt > OrdinaryMonth.instant(day, 12, 0) }
        let gaps = try month.anomalies(on: day).filter { if case .quietGap = $0.reason { true } else { false } }
        #expect(gaps.count == 1)
        month.now = OrdinaryMonth.instant(day, 12, 20 * 60)
        #expect(try month.anomalies(on: day).map(\.reason) == [])
    }

    @Test func `sums that do not fit are refused, not trapped`() throws {
        var month = OrdinaryMonth(seed: 1)
        month.tickets += [ticket(.max, isLate: true), ticket(.max, isLate: true)]
        #expect(throws: MoneyError.self) { try month.anomalies() }
    }

    private func ticket(
        _ amount: Int64,
        on day: BusinessDay? = nil,
        hour: Int = 12,
        state: PaymentState = .paid,
        isLate: Bool = false,
        isSuspectedDuplicate: Bool = false
    ) -> Ticket {
        let day = day ?? self.day
        return Ticket(
            businessDay: day,
            recordedAt: OrdinaryMonth.instant(day, hour, 30),
            mode: .merchantPresented,
            state: state,
            amount: amount,
            isLate: isLate,
            isSuspectedDuplicate: isSuspectedDuplicate
        )
    }

    private func late(_ count: Int) -> [Ticket] { (0..<count).map { _ in ticket(1_000, isLate: true) } }

    private func odd(hour: Int, _ day: BusinessDay? = nil) -> TakingsPart<DayHour> {
        let key = DayHour(businessDay: day ?? self.day, hour: hour)
        return TakingsPart(key: key, takings: OrdinaryMonth.takings(1, 4_000))
    }
}
