import Foundation
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A statement that its host makes anew, and files that tell the same rows twice.
@Suite struct EditionTests {
    private let day = TillAtTheBank.day
    private var next: BusinessDay { day.advanced(by: 1) }

    private func shop(_ amounts: [Int64] = [5_000, 10_000, 15_000, 20_000]) throws -> TillAtTheBank {
        var shop = try TillAtTheBank()
        try shop.sell(amounts)
        return shop
    }

    @Test func `a later edition counts in the place of the earlier one, and names the rows that differ`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3), name: "first")
        #expect(try shop.reconciler.reconcile(day).breaks.isEmpty)

        var rows = shop.rows(of: 0, 2, 3)
        rows[2].amount = Counter.yuan(19_000)
        let second = try shop.read(rows, name: "second")
        #expect(second.skipped == 2)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.amount, .missingAtHost])
        #expect(result.breaks.map(\.order) == ["A-4", "A-2"])
        #expect(result.clearing.count == 3 && result.clearing.amount.minorUnits == 5_000 + 15_000 + 19_000)
        #expect(result.proof.closing == 11_000 && result.isProven)

        // Both are kept, and what differs is told.
        #expect(try shop.store.statements().map(\.file) == ["first", "second"])
        #expect(result.replaced.map(\.line.order) == ["A-2", "A-4"])
        #expect(result.replaced.map { $0.successor?.amount.minorUnits } == [nil, 19_000])
        #expect(result.replaced.allSatisfy { $0.file == "first" && $0.laterFile == "second" })
        #expect(try shop.reconciler.linesReplaced(by: second) == result.replaced)
    }

    @Test func `the same files again change nothing`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3), name: "first")
        try shop.read(shop.rows(of: 0, 1, 2), name: "second")
        let result = try shop.reconciler.reconcile(day)
        for name in ["first", "second", "first"] {
            let again = try shop.read(shop.rows(of: name == "first" ? 3 : 2), name: name)
            #expect(!again.isNew)
            #expect(try shop.reconciler.linesReplaced(by: again).isEmpty)
        }
        #expect(try shop.reconciler.reconcile(day) == result)
    }

    @Test func `an edition that only drops a row reconciles its day again`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3))
        try shop.read([], days: next...next)
        #expect(try shop.reconciler.reconcile(day).breaks.isEmpty)
        try shop.read(shop.rows(of: 0, 1, 2))
        #expect(try shop.reconciler.reconcile(next).proof.opening == 20_000)
    }

    @Test func `a fee that is altered alone is one too`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3))
        var rows = shop.rows(of: 0, 1, 2, 3)
        rows[0].fee = Counter.yuan(700)
        #expect(try shop.read(rows).skipped == 3)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.fee])
        #expect(result.replaced.map { $0.successor?.fee?.minorUnits } == [700])
    }

    @Test func `a bill that tells no discount says the same as one that tells that none was given`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3))
        let told = shop.rows(of: 0, 1, 2, 3).map { row in
            var row = row
            row.discount = row.order == "A-4" ? Counter.yuan(100) : Counter.yuan(0)
            return row
        }
        let second = try shop.read(told)
        #expect(second.skipped == 3)
        #expect(try shop.reconciler.linesReplaced(by: second).map(\.line.order) == ["A-4"])
    }

    @Test func `no row bears the number of one that is gone`() throws {
        let shop = try shop()
        var stranger = shop.rows(of: 3)[0]
        (stranger.order, stranger.hostNumber) = ("Z-1", "Z-1")
        try shop.read(shop.rows(of: 0, 1, 2, 3) + [stranger])
        try shop.read([], days: next...next)
        shop.till.counter.clock.advance(seconds: 2 * 86_400)
        let found = try #require(try shop.reconciler.reconcile(day).breaks.first)
        let row = try #require(found.row)
        try shop.reconciler.decide(
            found.id,
            on: day,
            reason: .hostError,
            isCarried: true,
            note: nil,
            by: "Li",
            signIn: nil
        )
        _ = try shop.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        // The host takes the row back, and tells others of the next day.
        #expect(try shop.read(shop.rows(of: 0, 1, 2, 3)).skipped == 4)
        try shop.read(shop.rows(of: 0, on: next), .alipay, days: next...next)
        #expect(try shop.store.line(row.id) == nil)
        #expect(try shop.store.lines(.clearing, of: next...next).allSatisfy { $0.id > row.id })
        #expect(try shop.reconciler.reconcile(day).breaks.map(\.row?.id) == [row.id])
    }

    @Test func `a bill that repeats one row of the day before is no edition of that day's`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2, 3), name: "first")
        let repeated = shop.rows(of: 1)
        let second = try shop.read(repeated + shop.rows(of: 0, on: next), name: "second", days: day...next)
        #expect(second.skipped == 1)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.replaced.isEmpty && result.matched == 4 && result.clearing.count == 4)
    }

    @Test func `files of the same day that have nothing in common are parts of it`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1), name: "morning")
        try shop.read(shop.rows(of: 2, 3), name: "afternoon")
        let result = try shop.reconciler.reconcile(day)
        #expect(result.breaks.isEmpty && result.replaced.isEmpty && result.matched == 4)
    }

    @Test func `a month replaces what it tells otherwise of one day alone`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2))
        try shop.read(shop.rows(of: 3, on: next), days: next...next)
        let month = shop.rows(of: 0, 1) + shop.rows(of: 3, on: next)
        #expect(try shop.read(month, days: day.advanced(by: -20)...next).skipped == 3)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.replaced.map(\.line.order) == ["A-3"])
        #expect(try shop.reconciler.reconcile(next).replaced.isEmpty)
    }

    @Test func `a bank's rows without numbers are told apart by all that they say`() throws {
        let shop = try shop()
        func credit(_ units: Int64, _ text: String) -> StatementLine {
            StatementLine(.payout, line: 1, amount: Counter.yuan(units), day: day, text: text)
        }
        try shop.read([credit(100, "a"), credit(200, "b"), credit(200, "b")], .camt053)
        try shop.read([credit(100, "a"), credit(200, "b"), credit(300, "c")], .camt053)
        #expect(
            try shop.store.lines(.bank, of: day...day).map(\.line.amount.minorUnits).sorted() == [100, 200, 300]
        )
        // Another bank's file of the day is no edition of it.
        try shop.read([credit(400, "d")], .camt053)
        #expect(try shop.store.lines(.bank, of: day...day).count == 4)
    }

    @Test(arguments: [["all.csv", "fund-flow.csv"], ["fund-flow.csv", "all.csv"]])
    func `a flow of funds beside the bill counts nothing twice`(_ files: [String]) throws {
        let counter = try Counter()
        let reconciler = try counter.till.reconciler()
        for file in files {
            let path = Self.samples.appending(path: file).path
            _ = try reconciler.take(StatementFile.open(path, options: reconciler.options()), file: file)
        }
        let result = try reconciler.reconcile(BusinessDay(parsing: "2026-11-21"))
        // As the bill has it: 100.00 + 88.00 + 0.50 + 30.00 - 44.00 - 30.00. The flow says that 1000.00 were paid out.
        #expect(result.clearing.count == 6 && result.clearing.amount.minorUnits == 14_450)
        #expect(result.owed.minorUnits == 100_000)
        // Fees stand on the bill's rows, whichever came first.
        #expect(result.fees.charged == 87)
        #expect(result.replaced.isEmpty)
    }

    private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "StatementsTests/Samples/wechat")
}
