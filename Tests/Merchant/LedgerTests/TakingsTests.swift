import ClearingProtocol
import GRDB
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

@Suite struct TakingsTests {
    /// Kathmandu: hours begin at a quarter to.
    private static let calendar = MerchantCalendar(zoneName: "Asia/Kathmandu", cutoff: .midnight) { _ in 20_700 }
    private static let first = (try? BusinessDay(year: 2026, month: 11, day: 20)) ?? .earliest

    /// Payments of eight days, three cashiers and any hour, and what the takings were at some entries.
    private struct Season {
        let shop: Shop
        var kept: [Int: TakingsReport] = [:]
        let days = TakingsTests.first...TakingsTests.first.advanced(by: 7)

        init(seed: UInt64) throws {
            shop = try Shop(seed: seed)
            var generator = SeededGenerator(seed: seed)
            try shop.pair()
            for day in 0..<8 {
                let opened = ShiftOpened(
                    number: day + 1,
                    businessDay: TakingsTests.first.advanced(by: day),
                    float: Shop.yuan(0)
                )
                try shop.record(.shiftOpened(opened))
                for number in 1...Int.random(in: 1...7, using: &generator) {
                    shop.clock.advance(seconds: .random(in: 1...9_000, using: &generator))
                    try sell("A-\(day)-\(number)", &generator)
                }
                kept[try shop.ledger.read { try $0.entryCount() }] = try shop.ledger.read { [days] in
                    try $0.takings(of: days, byQuarters: true)
                }
                try shop.closeShift(day + 1)
            }
        }

        private func sell(_ order: String, _ generator: inout SeededGenerator) throws {
            let cashier = ["Li", "Wang", "陈"].randomElement(using: &generator) ?? "Li"
            let amount = Int64.random(in: 1...400, using: &generator) * 5
            let reference = AttemptReference(order: order, attempt: 1)
            let created = AttemptCreated(
                reference: reference,
                amount: Shop.yuan(amount),
                note: nil,
                idempotencyKey: order,
                expiresAt: shop.clock.now.adding(seconds: 300)
            )
            try shop.ledger.write(actor: cashier) { _ = try $0.append(.attemptCreated(created)) }
            try shop.pay(reference, amount: amount, fee: amount / 100)
        }

        /// What the payments of a filter come to.
        func sum(_ filter: PaymentFilter) throws -> [Int64] {
            let payments = try shop.ledger.read { try $0.payments(filter, calendar: TakingsTests.calendar) }
            return [
                Int64(payments.count), payments.reduce(0) { $0 + $1.amount.minorUnits },
                payments.reduce(0) { $0 + $1.fee.minorUnits },
            ]
        }
    }

    private func figures(_ takings: Takings) -> [Int64] {
        [Int64(takings.count), takings.gross.minorUnits, takings.fees.minorUnits]
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `every figure is the sum of the payments that its filter opens`(seed: UInt64) throws {
        let season = try Season(seed: seed)
        let days = season.days
        let report = try season.shop.ledger.read { try $0.takings(of: days, byQuarters: true) }
        for takings in try report.totals() {
            #expect(try figures(takings) == season.sum(PaymentFilter(TakingsScope(days: days))))
        }
        for part in try report.byDay() {
            #expect(try figures(part.takings) == season.sum(PaymentFilter(businessDay: part.key)))
        }
        for part in try report.byCashier() {
            #expect(try figures(part.takings) == season.sum(PaymentFilter(TakingsScope(days: days, cashier: part.key))))
        }
        for part in try report.byScheme() {
            #expect(
                try figures(part.takings)
                    == season.sum(PaymentFilter(TakingsScope(days: days, currency: .cny, scheme: part.key)))
            )
        }
        for part in try report.byHour(Self.calendar) {
            #expect(try figures(part.takings) == season.sum(PaymentFilter(TakingsScope(days: days, hour: part.key))))
        }
        for part in try report.byWeekHour(Self.calendar) {
            let filter = PaymentFilter(TakingsScope(days: days, weekday: part.key.weekday, hour: part.key.hour))
            #expect(try figures(part.takings) == season.sum(filter))
        }
        let coarse = try season.shop.ledger.read { try $0.takings(of: days) }
        #expect(try coarse.totals() == report.totals() && coarse.byDay() == report.byDay())
        #expect(try coarse.byCashier() == report.byCashier() && coarse.byHour(Self.calendar).isEmpty)
        #expect(try report.byDay().count == 8 && report.byCashier().count == 3)
        #expect(try season.shop.ledger.verify().failure == nil)
    }

    @Test func `takings of the past are counted again from the journal, to the last of them`() throws {
        let season = try Season(seed: 4)
        #expect(season.kept.count == 8)
        for (sequence, report) in season.kept {
            #expect(try season.shop.ledger.read { try $0.takings(of: season.days, at: sequence) } == report)
        }
        #expect(try season.shop.ledger.read { try $0.takings(of: season.days, at: 1) }.cells.isEmpty)
    }

    @Test func `reading takings reads no payment, and the median reads an index only`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { database throws in
            func plan(_ sql: String) throws -> String {
                try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: ["2026-01-01", "2026-12-31"])
                    .map { $0["detail"] as String }.joined(separator: "\n")
            }
            for byQuarters in [false, true] {
                let text = try plan(LedgerView.takingsSQL(byQuarters: byQuarters))
                #expect(text.hasPrefix("SEARCH takings") && !text.contains("payments"), "\(text)")
            }
            let text = try plan("SELECT currency, amount FROM payments WHERE business_day BETWEEN ? AND ?")
            #expect(text.contains("COVERING INDEX payments_by_day"), "\(text)")
        }
    }

    @Test func `the median is the middle, or the mean of the two in the middle`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let day = try BusinessDay(parsing: "2026-11-22")
        func median() throws -> [Int64] {
            try shop.ledger.read { try $0.medianTickets(of: day...day) }.map(\.minorUnits)
        }
        #expect(try median() == [])
        for (order, amount, expected) in [("A-1", 700, 700), ("A-2", 100, 400), ("A-3", 101, 101), ("A-4", 102, 102)]
            as [(String, Int64, Int64)]
        {
            try shop.pay(try shop.attempt(order, amount: amount), amount: amount, fee: 0)
            #expect(try median() == [expected])
        }
        // Each payment is three entries; before them stand the founding, the pairing and the shift.
        for (sequence, expected) in [(5, []), (6, [700]), (9, [400]), (14, [101])] as [(Int, [Int64])] {
            let medians = try shop.ledger.read { try $0.medianTickets(of: day...day, at: sequence) }
            #expect(medians.map(\.minorUnits) == expected)
        }
    }

    @Test func `averages and rates are rounded as they say, and there are none without payments`() throws {
        func takings(_ count: Int, _ gross: Int64, _ refunds: Int64) -> Takings {
            Takings(
                count: count,
                gross: Shop.yuan(gross),
                refundCount: refunds > 0 ? 1 : 0,
                refunds: Shop.yuan(refunds),
                fees: Shop.yuan(1),
                tips: Shop.yuan(0)
            )
        }
        #expect(takings(2, 5, 0).averageTicket == Shop.yuan(3))
        #expect(takings(3, 4, 0).averageTicket == Shop.yuan(1))
        #expect(takings(3, 4, 1).refundRateByCount == Rate(partsPerMillion: 333_333))
        #expect(takings(3, 4, 1).refundRateByValue == Rate(partsPerMillion: 250_000))
        #expect(takings(0, 0, 1).averageTicket == nil && takings(0, 0, 1).refundRateByValue == nil)
        #expect(try takings(0, 0, 1).net() == Shop.yuan(-2))
    }
}
