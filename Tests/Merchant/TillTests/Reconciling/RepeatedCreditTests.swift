import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A payout that the bank's rows pay a second time, without its number.
@Suite struct RepeatedCreditTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private var next: BusinessDay { day.advanced(by: 1) }

    init() throws {
        season = try SeasonAtTheBank(seed: 41)
        day = season.days[3]
        try season.clear(day)
    }

    private func credit(_ text: String, after days: Int = 1) -> StatementLine {
        let amount = Money(minorUnits: season.owed(day), currency: .cny)
        return StatementLine(.payout, line: days, amount: amount, day: day.advanced(by: days), text: text)
    }

    private func read(_ lines: [StatementLine], name: String = "bank") throws {
        let days = day...day.advanced(by: 3)
        let file = ListedStatement(format: .camt053, name: name, days: days, lines: lines)
        _ = try season.reconciler.take(file, file: name)
    }

    private func repeated(on day: BusinessDay) throws -> [StoredBreak] {
        let result = try season.reconciler.reconcile(day)
        #expect(result.isProven)
        return result.breaks.filter { $0.opened == day && $0.kind == .payoutOver }
    }

    @Test func `the second credit is a break, and the payout came to the cent`() throws {
        try read([credit("Counterfoil, first"), credit("COUNTERFOIL")])
        let found = try #require(try repeated(on: day).first)
        #expect(found.ledger == nil && found.other == .amount(season.owed(day)))
        #expect(found.difference.minorUnits == -season.owed(day))
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.map(\.id) == [found.id])
        #expect(result.bank.count == 2 && result.payouts.map(\.amount.minorUnits) == [season.owed(day)])
        try season.clear(next)
        #expect(try repeated(on: next).isEmpty)
        #expect(try season.reconciler.rows(of: found).other.count == 2)
    }

    @Test func `a credit of the next day waits for the statement of the day that it may pay`() throws {
        try read([credit("Counterfoil"), credit("Counterfoil", after: 2)])
        #expect(try repeated(on: day).isEmpty)
        try season.clear(next)
        #expect(try repeated(on: day).count == 1)
    }

    @Test func `a credit that pays the next day's payout of the same sum is none`() throws {
        let rest = Money(minorUnits: season.owed(day) - season.owed(next), currency: .cny)
        season[next].append(StatementLine(.other, line: 99, amount: rest, day: next, net: rest))
        try season.clear(next)
        try read([credit("Counterfoil"), credit("Counterfoil", after: 2)])
        #expect(try season.reconciler.reconcile(day).isClean)
        #expect(try season.reconciler.reconcile(next).isClean)
    }

    @Test func `one that comes once its day is signed off is told on the next day`() throws {
        try read([credit("Counterfoil")])
        _ = try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        try read([credit("Counterfoil, again")], name: "later")
        try season.clear(next)
        let found = try repeated(on: next)
        #expect(found.map(\.ledger) == [nil] && found.map(\.other) == [.amount(season.owed(day))])
        try season.clear(next.advanced(by: 1))
        #expect(try repeated(on: next.advanced(by: 1)).isEmpty)
        #expect(try repeated(on: next).count == 1)
    }

    @Test(arguments: [("rent", 1), ("Counterfoil", 3)])
    func `a credit of somebody else or of another week is none`(_ text: String, _ days: Int) throws {
        for offset in 1...3 { try season.clear(day.advanced(by: offset)) }
        try read([credit("Counterfoil"), credit(text, after: days)])
        #expect(try repeated(on: day).isEmpty)
    }
}
