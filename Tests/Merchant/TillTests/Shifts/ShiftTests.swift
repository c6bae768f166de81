import ClearingProtocol
import Ledger
import Money
import Testing
import Till
import Timekeeping
import TransparencyLog

@Suite struct ShiftTests {
    @Test func `one shift is open at a time`() async throws {
        let counter = try Counter()
        #expect(try counter.till.shifts.open(float: Counter.yuan(20_000)).number == 1)
        let count = try counter.entries
        #expect(throws: TillError.shiftOpen(number: 1)) { try counter.till.shifts.open() }
        #expect(try counter.entries == count)
        _ = try await counter.till.shifts.close()
        await #expect(throws: TillError.noShift) { try await counter.till.shifts.close() }
        #expect(try counter.till.shifts.open().number == 2)
    }

    @Test(arguments: [-1, .min, .max, JSONValue.largestInteger + 1] as [Int64])
    func `cash that cannot be in a drawer is refused`(units: Int64) async throws {
        let counter = try Counter()
        let count = try counter.entries
        #expect(throws: TillError.self) { try counter.till.shifts.open(float: Counter.yuan(units)) }
        #expect(try counter.entries == count)
        _ = try counter.till.shifts.open()
        await #expect(throws: TillError.self) { try await counter.till.shifts.close(counted: Counter.yuan(units)) }
        #expect(try counter.till.ledger.read { try $0.openShift() } != nil)
    }

    @Test func `a shift is not closed while the network's word is missing`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        await #expect(throws: TillError.stillPayable(attempt.reference)) { try await counter.till.shifts.close() }
        counter.network.set(.unreachable)
        await #expect(throws: TillError.stillPayable(attempt.reference)) { try await counter.till.shifts.close() }
        await #expect(throws: TillError.self) { try await counter.till.checkout.cancel(attempt.reference) }
        await #expect(throws: TillError.unresolved([attempt.reference])) { try await counter.till.shifts.close() }
        counter.network.end(attempt.reference, as: .expired)
        counter.network.set(.well)
        #expect(try await counter.till.shifts.close().number == 1)
        #expect(try counter.till.checkout.find(attempt.reference).state == .expired)
    }

    @Test func `every Z names the leaf of the one before`() async throws {
        let counter = try Counter()
        for _ in 1...3 { _ = try await counter.shift() }
        let ledger = counter.till.ledger
        try ledger.read { view throws in
            #expect(try view.zReport(ofShift: 1)?.previous == nil)
            for number in 2...3 {
                let former = try #require(try view.shift(number - 1))
                let report = try #require(try view.zReport(ofShift: number))
                let end = try #require(former.endSequence)
                let entry = try #require(try view.entry(end - 1))
                #expect(report.previous == JournalEntry.leaf(of: entry.body).bytes)
                #expect(report.firstSequence == end)
                #expect(report.totals.map(\.amount) == [Counter.yuan(1_250)])
            }
        }
        #expect(try ledger.verify().isSound)
    }

    @Test func `a report shows what came in and what was counted`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        let attempt = try await counter.present()
        _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        let sofar = try counter.till.shifts.report()
        #expect(sofar.zReport == nil)
        #expect(sofar.figures.map(\.net) == [Counter.yuan(1_245)])
        _ = try await counter.till.shifts.close(counted: Counter.yuan(19_900))
        let report = try counter.till.shifts.report(1)
        #expect(report.zReport?.variance == -100)
        #expect(report.zReport?.attempts == [.paid: 1])
        #expect(throws: TillError.noShift) { try counter.till.shifts.report(2) }
    }

    @Test func `an X of the past is what it was, and a Z does not change with what comes later`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        var printed = [try counter.till.shifts.report()]
        for _ in 1...3 {
            let attempt = try await counter.present()
            printed.append(try counter.till.shifts.report())
            _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
            printed.append(try counter.till.shifts.report())
        }
        let lost = try await counter.present()
        _ = try await counter.till.checkout.cancel(lost.reference)
        _ = try await counter.till.shifts.close(counted: Counter.yuan(20_000))
        let report = try counter.till.shifts.report(1)
        #expect(report.differences.isEmpty && report.zReport != nil)
        _ = try counter.till.checkout.accept(counter.network.pay(lost.reference, lost.amount))
        let later = try counter.till.shifts.report(1)
        #expect(later.zReport == report.zReport && later.figures == report.figures && later.differences.isEmpty)
        #expect(later.corrections.map(\.kind) == [.latePayment])
        for former in printed {
            #expect(try counter.till.ledger.read { try ShiftReport(at: former.sequence, in: $0) } == former)
        }
        #expect(throws: TillError.noShift) { try counter.till.ledger.read { try ShiftReport(at: 2, in: $0) } }
        #expect(throws: TillError.noShift) {
            try counter.till.ledger.read { try ShiftReport(at: report.sequence, in: $0) }
        }
    }

    @Test func `a day is held against the same weekday of four weeks`() async throws {
        let counter = try Counter()
        let today = counter.till.businessDay
        for (weeks, amount) in [(4, 1_000), (3, 501), (0, 900)] as [(Int64, Int64)] {
            counter.clock.set(Counter.start.adding(seconds: -weeks * 7 * 86_400))
            _ = try await counter.shift(amount)
        }
        let summary = try counter.till.ledger.read { try TakingsSummary(of: today...today, in: $0) }
        #expect(try summary.report.totals().map(\.gross) == [Counter.yuan(900)])
        #expect(try summary.usualGross(in: .cny) == Counter.yuan(750))
        #expect(summary.medianTickets == [Counter.yuan(900)])
        #expect(try summary.usualGross(in: .named("JPY")) == nil)
        let range = today.advanced(by: -28)...today
        let all = try counter.till.ledger.read { try TakingsSummary(of: range, in: $0) }
        #expect(try all.report.byDay().count == 3 && all.formerWeeks.isEmpty)
        #expect(try all.report.totals().map(\.averageTicket) == [Counter.yuan(800)])
    }

    /// The cut-off is 04:00 in Shanghai, which is 20:00 of the day before in UTC.
    @Test(
        arguments: [
            ("2026-11-22T19:59:59.999Z", "2026-11-22"), ("2026-11-22T20:00:00.000Z", "2026-11-23"),
            ("2026-11-22T15:59:59.999Z", "2026-11-22"), ("2026-11-22T16:00:00.000Z", "2026-11-22"),
            ("2026-12-31T19:59:00.000Z", "2026-12-31"), ("2026-12-31T20:00:00.000Z", "2027-01-01"),
        ] as [(String, String)]
    )
    func `the business day is the merchant's, from cut-off to cut-off`(instant: String, day: String) throws {
        let counter = try Counter(at: try Timestamp(parsing: instant))
        #expect(counter.till.businessDay.description == day)
        #expect(try counter.till.shifts.open().businessDay.description == day)
    }

    @Test func `a shift keeps its day past the cut-off, and a payment after the close has a day too`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.clock.advance(seconds: 3_600)
        let during = try await counter.present()
        let outcome = try counter.till.checkout.accept(counter.network.pay(during.reference, during.amount))
        #expect(outcome.payment?.businessDay?.description == "2026-11-22")
        let after = try await counter.present()
        _ = try await counter.till.checkout.cancel(after.reference)
        _ = try await counter.till.shifts.close()
        let late = try counter.till.checkout.accept(counter.network.pay(after.reference, after.amount))
        #expect(late.payment?.shift == nil)
        #expect(late.payment?.businessDay?.description == "2026-11-23")
        #expect(late.payment?.isLate == true)
        #expect(try counter.till.ledger.verify().isSound)
    }
}
