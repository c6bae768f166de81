import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// Rows in other currencies than the merchant's.
@Suite struct CurrencyTests {
    private let day = TillAtTheBank.day

    private func shop() throws -> TillAtTheBank {
        var shop = try TillAtTheBank()
        try shop.sell([5_000, 10_000])
        try shop.sell([5_000], .jpy)
        return shop
    }

    @Test func `each currency has sums and a proof of its own`() throws {
        let shop = try shop()
        var rows = shop.rows(of: 0, 1, 2)
        rows[2].amount = Money(minorUnits: 500_000, currency: .jpy)
        try shop.read(rows)
        let credit = StatementLine(
            .payout,
            line: 1,
            amount: Money(minorUnits: 499_981, currency: .jpy),
            day: day.advanced(by: 1)
        )
        try shop.read([credit], .camt053, days: day...day.advanced(by: 1))
        let result = try shop.reconciler.reconcile(day)
        // The counts of the sides are of all rows, their amounts of the merchant's currency.
        #expect(result.ledger == .init(count: 3, amount: Counter.yuan(15_000)))
        #expect(result.owed == Counter.yuan(15_000 - 19 - 38))
        let yen = try #require(result.others.first)
        #expect(result.others.count == 1 && yen.currency == .jpy)
        #expect(yen.ledger.count == 1 && yen.ledger.amount.minorUnits == 5_000)
        #expect(yen.clearing.count == 1 && yen.clearing.amount.minorUnits == 500_000)
        #expect(yen.owed.minorUnits == 499_981 && yen.bank.amount == yen.owed)
        #expect(yen.proof.new == -495_000 && yen.proof.closing == -495_000 && yen.proof.unexplained == 0)
        #expect(result.breaks.map(\.kind).contains(.amount) && result.isProven)
    }

    @Test func `what was signed off says the same of every currency`() throws {
        let shop = try shop()
        try shop.read(shop.rows(of: 0, 1, 2))
        shop.till.counter.clock.advance(seconds: 2 * 86_400)
        let result = try shop.reconciler.reconcile(day)
        #expect(result.others.count == 1 && result.breaks.isEmpty)
        let signed = try shop.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        #expect(signed.others == result.others)
    }

    @Test func `a day of one currency keeps the figures that it always had`() throws {
        var shop = try TillAtTheBank()
        try shop.sell([5_000])
        try shop.read(shop.rows(of: 0))
        let result = try shop.reconciler.reconcile(day)
        #expect(result.others.isEmpty)
        #expect(try !DayFigures(result).text.contains("others"))
    }

    @Test func `a day that no statement tells of is refused with the nearest that are known`() throws {
        let shop = try shop()
        let distant = day.advanced(by: 20)
        #expect(throws: ReconcilerError.self) { try shop.reconciler.reconcile(distant) }
        for step in [0, 1, 2, 5, 30] {
            let known = day.advanced(by: step)
            try shop.read([], days: known...known)
        }
        do {
            _ = try shop.reconciler.reconcile(distant)
            Issue.record("reconciled")
        } catch let error as ReconcilerError {
            #expect(
                error.description
                    == "No statement of clearing or of a bank tells of 2026-11-15; the nearest that one tells of: "
                    + "2026-10-27, 2026-10-28, 2026-10-31 and 2026-11-25. Give one with --statement, or pair the terminal."
            )
        }
    }
}
