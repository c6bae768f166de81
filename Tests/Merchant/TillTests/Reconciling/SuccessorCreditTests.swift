import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A day that was signed off keeps what paid it, in whichever words later editions of the bank's file tell it.
@Suite struct SuccessorCreditTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private var next: BusinessDay { day.advanced(by: 1) }

    /// Two days of which clearing owes the same; the bank has paid the first of them, which is signed off.
    init() throws {
        season = try SeasonAtTheBank(seed: 31)
        day = season.days[3]
        try season.clear(day)
        try clearNext(owing: season.owed(day))
    }

    /// Reads in that clearing owes so much for the second day.
    private func clearNext(owing units: Int64) throws {
        season[next].removeAll { $0.kind == .other }
        let rest = Money(minorUnits: units - season.owed(next), currency: .cny)
        season[next].append(StatementLine(.other, line: 99, amount: rest, day: next))
        try season.clear(next, as: "owing \(units)")
    }

    private func credit(_ text: String, number: String? = nil, less: Int64 = 0) -> StatementLine {
        let amount = Money(minorUnits: season.owed(day) - less, currency: .cny)
        return StatementLine(.payout, line: 2, amount: amount, hostNumber: number, day: next, text: text)
    }

    /// Reads in a file of the bank's that always tells of the rent and of a fee too.
    @discardableResult
    private func read(_ name: String, _ lines: [StatementLine], _ format: StatementFormat = .camt053) throws
        -> ImportedStatement
    {
        let others = [80_000, 1_500].map { (units: Int64) in
            let amount = Money(minorUnits: -units, currency: .cny)
            return StatementLine(.other, line: 1, amount: amount, day: next, text: "\(units) of \(format)")
        }
        let file = ListedStatement(format: format, name: name, days: next...next, lines: others + lines)
        return try season.reconciler.take(file, file: name)
    }

    private func sign() throws {
        let result = try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        #expect(result.bank.count == 1 && result.payouts.count == 1)
    }

    private func expectNextIsNotPaid() throws {
        let result = try season.reconciler.reconcile(next)
        #expect(result.bank.count == 0 && result.payouts.isEmpty)
        #expect(result.breaks.map(\.kind).allSatisfy { [.payoutMissing, .timingCutoff].contains($0) })
        #expect(!result.breaks.isEmpty)
    }

    @Test(arguments: [(nil, nil), ("7", "7"), (nil, "7")] as [(String?, String?)])
    func `a credit that a later edition words anew pays no other day`(_ before: String?, _ after: String?) throws {
        try read("first", [credit("Counterfoil", number: before)])
        try sign()
        let second = try read("second", [credit("Counterfoil Ltd, settlement", number: after)])
        let told = try season.reconciler.linesReplaced(by: second)
        #expect(told.map { $0.successor?.text } == ["Counterfoil Ltd, settlement"])
        try expectNextIsNotPaid()
        try read("third", [credit("Counterfoil Limited", number: after)])
        try expectNextIsNotPaid()
        #expect(try season.store.credits(of: day).map(\.file) == ["third"])
    }

    @Test func `an edition counts in the place of those whose rows it has reworded one after the other`() throws {
        try read("morning", [])
        try read("noon", [credit("Counterfoil")])
        try sign()
        let evening = try read("evening", [credit("Counterfoil Ltd")])
        #expect(try season.reconciler.linesReplaced(by: evening).map(\.file) == ["noon"])
        try expectNextIsNotPaid()
    }

    @Test func `a credit that comes with another amount under its number pays no other day`() throws {
        try read("first", [credit("Counterfoil", number: "7")])
        try sign()
        let second = try read("second", [credit("Counterfoil", number: "7", less: 5)])
        #expect(try season.reconciler.linesReplaced(by: second).count == 1)
        try clearNext(owing: season.owed(day) - 5)
        try expectNextIsNotPaid()
    }

    @Test func `of two equal credits that are worded anew one is still free`() throws {
        try read("first", [credit("Counterfoil a"), credit("Counterfoil b")])
        // Both days are paid by then, and only the first is signed off.
        try sign()
        let second = try read("second", [credit("Counterfoil Ltd a"), credit("Counterfoil Ltd b")])
        #expect(try season.reconciler.linesReplaced(by: second).count == 2)
        let result = try season.reconciler.reconcile(next)
        #expect(result.bank.count == 1 && result.payouts.count == 1 && result.isProven)
    }

    @Test func `a credit whose number is another one is another credit`() throws {
        try read("first", [credit("Counterfoil", number: "7")])
        try sign()
        let second = try read("second", [credit("Counterfoil", number: "8")])
        #expect(try season.reconciler.linesReplaced(by: second).map(\.successor) == [nil])
        #expect(try season.reconciler.reconcile(next).bank.count == 1)
    }

    @Test func `a credit whose successor another file told before is that file's`() throws {
        try read("first", [credit("Counterfoil", number: "7")])
        try sign()
        try read("other", [credit("Counterfoil", number: "7", less: 5)], .icbc)
        let second = try read("second", [credit("Counterfoil", number: "7", less: 5)])
        let told = try season.reconciler.linesReplaced(by: second)
        #expect(told.map { $0.successor?.amount.minorUnits } == [season.owed(day) - 5])
        #expect(try season.store.credits(of: day).map(\.file) == ["other"])
    }
}
