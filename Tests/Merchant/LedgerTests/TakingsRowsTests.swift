import ClearingProtocol
import GRDB
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

/// The rows behind the takings: payments and refunds of every kind.
@Suite struct TakingsRowsTests {
    private static let calendar = MerchantCalendar(zoneName: "Asia/Kathmandu", cutoff: .midnight) { _ in 20_700 }
    private static let first = (try? BusinessDay(year: 2026, month: 11, day: 20)) ?? .earliest
    private static let days = first...first.advanced(by: 3)
    private static let cashiers = ["Li", "Wang", "陈"]

    /// Four days with payments in every mode, some of them late or twice, and refunds.
    private static func shop(seed: UInt64) throws -> Shop {
        let shop = try Shop(seed: seed)
        var generator = SeededGenerator(seed: seed)
        try shop.pair()
        for day in 0..<4 {
            let opened = ShiftOpened(number: day + 1, businessDay: first.advanced(by: day), float: Shop.yuan(0))
            try shop.record(.shiftOpened(opened))
            for number in 1...8 {
                shop.clock.advance(seconds: .random(in: 1...5_000, using: &generator))
                let amount = Int64.random(in: 20...400, using: &generator) * 5
                try sell("A-\(day)-\(number)", amount, shop, &generator)
                guard Int.random(in: 0..<3, using: &generator) == 0 else { continue }
                try giveBack("A-\(day)-\(number)", amount / 2, shop, &generator)
            }
            try shop.closeShift(day + 1)
        }
        return shop
    }

    private static func write(_ fact: Fact, by actor: String, _ shop: Shop) throws {
        shop.clock.advance(seconds: 1)
        try shop.ledger.write(actor: actor) { _ = try $0.append(fact) }
    }

    private static func sell(
        _ order: String,
        _ amount: Int64,
        _ shop: Shop,
        _ generator: inout SeededGenerator
    ) throws {
        let cashier = cashiers.randomElement(using: &generator) ?? "Li"
        let reference = AttemptReference(order: order, attempt: 1)
        if Bool.random(using: &generator) {
            let found = AttemptFound(
                reference: reference,
                amount: Shop.yuan(amount),
                mode: .staticCode,
                expiresAt: shop.clock.now
            )
            try write(.attemptFound(found), by: cashier, shop)
        } else {
            let created = AttemptCreated(
                reference: reference,
                amount: Shop.yuan(amount),
                note: nil,
                idempotencyKey: order,
                expiresAt: shop.clock.now.adding(seconds: 300)
            )
            try write(.attemptCreated(created), by: cashier, shop)
        }
        let record = PaymentRecord(
            payment: "P-\(order)",
            fee: Shop.yuan(amount / 100),
            paidAt: shop.clock.now,
            payerTail: "0042",
            logIndex: 3
        )
        let accepted = PaymentAccepted(
            reference: reference,
            amount: Shop.yuan(amount),
            payment: record,
            event: nil,
            isLate: Int.random(in: 0..<4, using: &generator) == 0,
            isSuspectedDuplicate: Int.random(in: 0..<4, using: &generator) == 0,
            signature: [UInt8](repeating: 5, count: 64),
            tip: Int64.random(in: 0...9, using: &generator)
        )
        try write(.paymentAccepted(accepted), by: "network", shop)
    }

    private static func giveBack(
        _ order: String,
        _ amount: Int64,
        _ shop: Shop,
        _ generator: inout SeededGenerator
    ) throws {
        let cashier = cashiers.randomElement(using: &generator) ?? "Li"
        let created = RefundCreated(
            payment: "P-\(order)",
            amount: Shop.yuan(amount),
            reason: "cold",
            idempotencyKey: "K-\(order)"
        )
        try write(.refundCreated(created), by: cashier, shop)
        shop.clock.advance(seconds: .random(in: 0...4_000, using: &generator))
        try shop.acceptRefund("K-\(order)", amount, fee: 1)
    }

    private func sum(_ filter: RefundFilter, in shop: Shop) throws -> [Int64] {
        let refunds = try shop.ledger.read { try $0.refunds(filter, calendar: Self.calendar) }
        return [Int64(refunds.count), refunds.reduce(0) { $0 + $1.amount.minorUnits }]
    }

    private func refunds(_ takings: Takings) -> [Int64] {
        [Int64(takings.refundCount), takings.refunds.minorUnits]
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `every sum of refunds is that of the refunds that its filter opens`(seed: UInt64) throws {
        let shop = try Self.shop(seed: seed)
        let days = Self.days
        let report = try shop.ledger.read { try $0.takings(of: days, byQuarters: true) }
        for takings in try report.totals() {
            #expect(try refunds(takings) == sum(RefundFilter(TakingsScope(days: days)), in: shop))
        }
        for part in try report.byDay() {
            #expect(try refunds(part.takings) == sum(RefundFilter(TakingsScope(days: part.key...part.key)), in: shop))
        }
        for part in try report.byCashier() {
            #expect(
                try refunds(part.takings) == sum(RefundFilter(TakingsScope(days: days, cashier: part.key)), in: shop)
            )
        }
        for part in try report.byScheme() {
            let filter = RefundFilter(TakingsScope(days: days, currency: .cny, scheme: part.key))
            #expect(try refunds(part.takings) == sum(filter, in: shop))
        }
        for part in try report.byWeekHour(Self.calendar) {
            let filter = RefundFilter(TakingsScope(days: days, weekday: part.key.weekday, hour: part.key.hour))
            #expect(try refunds(part.takings) == sum(filter, in: shop))
        }
        #expect(try report.totals().first?.refundCount ?? 0 > 3)
        #expect(try sum(RefundFilter(), in: shop) == sum(RefundFilter(TakingsScope(days: days)), in: shop))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `hours and tickets come to the same as the takings`(seed: UInt64) throws {
        let shop = try Self.shop(seed: seed)
        let days = Self.days
        try shop.ledger.read { view throws in
            let report = try view.takings(of: days, byQuarters: true)
            let hours = try view.hourlyTakings(of: days, calendar: Self.calendar)
            #expect(hours.map(\.key) == hours.map(\.key).sorted())
            var byWeekHour: [WeekHour: Takings] = [:]
            for part in hours {
                byWeekHour[part.key.weekHour] =
                    try byWeekHour[part.key.weekHour]?.adding(part.takings) ?? part.takings
            }
            #expect(
                try byWeekHour
                    == Dictionary(uniqueKeysWithValues: report.byWeekHour(Self.calendar).map { ($0.key, $0.takings) })
            )
            let total = try #require(try report.totals().first)
            let (tickets, back) = (try view.tickets(of: days, in: .cny), try view.givenBack(on: days, in: .cny))
            #expect(tickets.count == total.count && back.count == total.refundCount)
            #expect(tickets.reduce(0) { $0 + $1.amount } == total.gross.minorUnits)
            #expect(tickets.reduce(0) { $0 + $1.tip } == total.tips.minorUnits)
            #expect(back.reduce(0) { $0 + $1.amount } == total.refunds.minorUnits)
            let fees = tickets.reduce(0) { $0 + $1.fee } - back.reduce(0) { $0 + $1.fee }
            #expect(fees == total.fees.minorUnits)
            for mode in PaymentMode.allCases {
                let filter = PaymentFilter(TakingsScope(days: days, mode: mode))
                #expect(try view.payments(filter).count == tickets.filter { $0.mode == mode }.count)
                let given = try view.refunds(RefundFilter(TakingsScope(days: days, mode: mode)))
                #expect(given.count == back.filter { $0.mode == mode }.count)
            }
        }
    }

    @Test func `payments are kept by their marks and amounts`() throws {
        let shop = try Self.shop(seed: 5)
        try shop.ledger.read { view throws in
            let all = try view.payments()
            func ids(_ filter: PaymentFilter) throws -> [String] { try view.payments(filter).map(\.id) }
            #expect(try ids(PaymentFilter(mark: .late)) == all.filter(\.isLate).map(\.id))
            #expect(
                try ids(PaymentFilter(mark: .suspectedDuplicate)) == all.filter(\.isSuspectedDuplicate).map(\.id)
            )
            let any = all.filter { $0.isLate || $0.isSuspectedDuplicate }
            #expect(try ids(PaymentFilter(mark: .any)) == any.map(\.id) && !any.isEmpty && any.count < all.count)
            let amounts = all.map(\.amount.minorUnits).sorted()
            let middle = amounts[8]...amounts[20]
            #expect(
                try ids(PaymentFilter(amounts: middle))
                    == all.filter { middle.contains($0.amount.minorUnits) }.map(\.id)
            )
        }
    }

    @Test(arguments: [nil, "0042"] as [String?])
    func `pages follow each other without a gap`(search: String?) throws {
        let shop = try Self.shop(seed: 6)
        try shop.ledger.read { view throws in
            let all = try view.payments(PaymentFilter(search: search))
            var pages: [Payment] = []
            while true {
                let page = try view.payments(PaymentFilter(search: search, before: pages.last?.sequence, limit: 3))
                #expect(page.count == min(3, all.count - pages.count))
                pages += page
                if page.isEmpty { break }
            }
            #expect(pages == all && all.count >= (search == nil ? 8 : 1))
            let refunds = try view.refunds(RefundFilter())
            let second = try view.refunds(RefundFilter(before: refunds[0].sequences.last, limit: 2))
            #expect(second == Array(refunds[1...2]))
        }
    }

    @Test(arguments: [3, 4] as [UInt64])
    func `what came late or twice and stands is the sum of its rows`(seed: UInt64) throws {
        let shop = try Self.shop(seed: seed)
        try shop.ledger.read { view throws in
            let unsettled = try view.unsettled(of: Self.days, in: .cny)
            #expect(!unsettled.isEmpty)
            for mark in [PaymentMark.late, .suspectedDuplicate] {
                let scope = TakingsScope(days: Self.days, currency: .cny)
                let rows = try view.payments(PaymentFilter(scope, mark: mark, state: .paid))
                #expect(unsettled[mark]?.count ?? 0 == rows.count)
                #expect(unsettled[mark]?.gross.minorUnits ?? 0 == rows.reduce(0) { $0 + $1.amount.minorUnits })
            }
            #expect(try view.unsettled(of: Self.days, in: .usd).isEmpty)
        }
    }

    @Test func `the hours are read in the order of the key, and days by an index`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { database throws in
            let plan = try Row.fetchAll(
                database,
                sql: "EXPLAIN QUERY PLAN " + LedgerView.hourlyTakingsSQL,
                arguments: ["2026-01-01", "2026-12-31"]
            ).map { $0["detail"] as String }
            #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH takings"), "\(plan)")
            let filter = RefundFilter(TakingsScope(days: Self.days))
            let selection = RefundSelection(filter)
            let refunds = try Row.fetchAll(
                database,
                sql: "EXPLAIN QUERY PLAN " + selection.sql,
                arguments: selection.arguments
            ).map { $0["detail"] as String }
            #expect(refunds.contains { $0.contains("refunds_by_day") }, "\(refunds)")
        }
    }
}
