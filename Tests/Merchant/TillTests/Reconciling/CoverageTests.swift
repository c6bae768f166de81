import Ledger
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A host that counts by dates, and a merchant whose day ends at 04:00.
@Suite struct CoverageTests {
    private let day = TillAtTheBank.day
    private var next: BusinessDay { day.advanced(by: 1) }

    /// One sale in the evening, and one at 02:00.
    private func night() throws -> TillAtTheBank {
        var shop = try TillAtTheBank()
        try shop.sell([5_000])
        try shop.sell([10_000], at: "2026-10-26T18:00:00Z")
        return shop
    }

    @Test func `what stands in a file that was not read in yet waits for it, and is not missed`() throws {
        let shop = try night()
        try shop.read(shop.rows(of: 0))
        let first = try shop.reconciler.reconcile(day)
        #expect(first.breaks.map(\.kind) == [.timingCutoff])
        #expect(first.breaks.first?.field == "statement")
        #expect(first.breaks.first?.ledger == .text("2026-10-27") && first.breaks.first?.other == nil)
        #expect(first.breaks.first?.order == "A-2" && first.proof.closing == 10_000 && first.isProven)

        try shop.read(shop.rows(of: 1, on: next), days: next...next)
        let told = try shop.reconciler.reconcile(day)
        #expect(told.breaks.map(\.field) == ["day"])
        let after = try shop.reconciler.reconcile(next)
        #expect(after.breaks.isEmpty && after.proof.opening == 10_000 && after.proof.resolved == 10_000)
        #expect(after.isProven)
    }

    @Test func `what the next file does not tell either is missing at the host`() throws {
        let shop = try night()
        try shop.read(shop.rows(of: 0))
        #expect(try shop.reconciler.reconcile(day).breaks.map(\.kind) == [.timingCutoff])
        try shop.read([], days: next...next)
        #expect(try shop.reconciler.reconcile(day).breaks.map(\.kind) == [.missingAtHost])
    }

    @Test func `what the file of the date lacks is missing at once`() throws {
        let shop = try night()
        try shop.read(shop.rows(of: 1, on: next), days: day...next)
        let found = try shop.reconciler.reconcile(day).breaks
        #expect(found.map(\.kind) == [.timingCutoff, .missingAtHost])
        #expect(found.map(\.order) == ["A-2", "A-1"])
    }

    @Test func `a host that counts by business days has told of all of them`() throws {
        let shop = try night()
        try shop.read(shop.rows(of: 0), .networkCSV)
        #expect(try shop.reconciler.reconcile(day).breaks.map(\.kind) == [.missingAtHost])
    }

    @Test func `before any file of the day came nothing of it is missed`() throws {
        let shop = try night()
        try shop.read([], days: next...next)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.timingCutoff, .missingAtHost])
        #expect(result.breaks.first?.ledger == .text("2026-10-26"))
    }

    @Test(arguments: [
        (StatementFormat.weChatAll, "2026-10-26T15:59:59Z", "2026-10-26"),
        (.alipay, "2026-10-26T16:00:00Z", "2026-10-27"),
        (.unionPayZM, "2026-10-26T14:59:59Z", "2026-10-26"),
        (.unionPayZM, "2026-10-26T15:00:00Z", "2026-10-27"),
        (.stripe, "2026-10-26T16:00:00Z", "2026-10-27"),
        (.networkCSV, "2026-10-26T19:59:59Z", "2026-10-26"),
    ])
    func `each host counts by its own clock`(_ format: StatementFormat, _ time: String, _ day: String) throws {
        let calendar = try MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: LocalTime(parsing: "04:00")) { _ in
            8 * 3_600
        }
        #expect(format.clock.day(at: try Timestamp(parsing: time), calendar).description == day)
    }

    @Test func `a sale in the hour that comes twice is of the day that began in it`() throws {
        // Berlin, 2026-10-25: the day begins at 02:30, the first time.
        let counter = try Counter(
            at: Timestamp(parsing: "2026-10-25T00:29:00Z"),
            zone: "Europe/Berlin",
            cutoff: "02:30"
        )
        func days(at times: [String]) throws -> [String] {
            try times.map { time in
                counter.clock.set(try Timestamp(parsing: time))
                return counter.till.businessDay.description
            }
        }
        #expect(
            try days(at: ["2026-10-25T00:29:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z"])
                == ["2026-10-24", "2026-10-25", "2026-10-25"]
        )
        #expect(
            try days(at: ["2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z"]) == ["2026-03-28", "2026-03-29"]
        )
    }

    @Test func `a shift and a row without a day of its own are of the same day in the hour that comes twice`() throws {
        let counter = try Counter(
            at: Timestamp(parsing: "2026-10-25T01:15:00Z"),
            zone: "Europe/Berlin",
            cutoff: "02:30"
        )
        let shift = try counter.till.shifts.open()
        #expect(shift.businessDay.description == "2026-10-25")
        let reconciler = try counter.till.reconciler()
        let row = StatementLine(
            .payment,
            line: 2,
            amount: Counter.yuan(500),
            order: "Z-1",
            at: counter.clock.now
        )
        let statement = ListedStatement(
            format: .mapped,
            name: "night",
            days: shift.businessDay...shift.businessDay,
            lines: [row]
        )
        _ = try reconciler.take(statement, file: "night.csv")
        #expect(try reconciler.reconcile(shift.businessDay).clearing.count == 1)
    }
}
