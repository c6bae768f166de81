import ClearingProtocol
import Ledger
import Money
import Receipts
import Testing

@testable import Till

/// No path tells what should be in the drawer to whoever may not know it: one test a path.
@Suite struct BlindTests {
    private let counter: Counter
    private let li: Till

    /// A shift with 987.65 in the drawer, 123.45 put in and 11.10 taken out, so that 1,100.00 should be there.
    init() throws {
        counter = try Counter()
        try counter.staff()
        li = try counter.till(of: "Li", pin: "9021")
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        _ = try zhao.shifts.open(float: Counter.yuan(98_765))
        _ = try zhao.shifts.move(.payIn, Counter.yuan(12_345), reason: "coins")
        _ = try zhao.shifts.move(.payOut, Counter.yuan(1_110), reason: "milk")
    }

    private func isTold(_ text: String) -> Bool {
        ["987.65", "98765", "123.45", "12345", "11.10", "1110", "1100.00", "1,100.00", "110000"].contains(
            where: text.contains
        )
    }

    private var zhao: Till { get throws { try counter.till(of: "Zhao", pin: "31415") } }

    @Test func `the X report`() throws {
        let report = try li.shifts.report()
        #expect(report.cash == nil && !isTold("\(report)"))
        #expect(try isTold("\(zhao.shifts.report())"))
    }

    @Test func `the X report of a ledger that somebody only reads`() throws {
        try counter.till.ledger.read { view throws in
            #expect(try !isTold("\(ShiftReport(nil, in: view))"))
            #expect(try !isTold("\(ShiftReport(at: view.entryCount(), in: view))"))
        }
    }

    @Test func `the printed X`() throws {
        #expect(try !isTold(li.shifts.slip(nil, language: .english).text(columns: 48)))
        #expect(try isTold(zhao.shifts.slip(nil, language: .english).text(columns: 48)))
    }

    @Test func `the report of the closed shift, and its print`() async throws {
        _ = try await li.shifts.close(counted: Counter.yuan(109_900))
        let report = try li.shifts.report(1)
        #expect(report.zReport == nil && report.cash == nil && !isTold("\(report)"))
        #expect(try !isTold(li.shifts.slip(1, language: .chinese).text(columns: 32)))
        #expect(try zhao.shifts.report(1).cash?.variance == Counter.yuan(-100))
    }

    @Test func `the errors of the close`() async throws {
        let error = await #expect(throws: TillError.self) { try await li.shifts.close(counted: Counter.yuan(5)) }
        #expect(try !isTold(#require(error).description))
    }

    @Test func `the sentences of the audit trail`() async throws {
        _ = try await li.shifts.close(counted: Counter.yuan(109_900))
        let entries = try counter.till.ledger.read { try $0.entries(AuditFilter(), count: 1_000) }
        #expect(!isTold(entries.map(\.fact.sentence).joined()))
        #expect(isTold(entries.map { $0.fact.sentence(withCash: true) }.joined()))
    }

    @Test func `the balances of accounts: those that a drawer moves are kept back together, and sum to zero`() throws {
        try counter.till.ledger.read { view throws in
            let count = try view.entryCount()
            #expect(try !CashSight(of: li.signIn, in: view).seesAccounts(after: count, in: view))
            let hidden = try view.trialBalance().filter { Account($0.account)?.isOfDrawer == true }
            #expect(hidden.map(\.account) == ["assets:cash:till", "equity:cash-moves", "equity:float"])
            #expect(hidden.reduce(0) { $0 + $1.balance.minorUnits } == 0)
        }
    }

    @Test func `what a till without operators tells before the close, and after it`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(98_765))
        #expect(try !isTold("\(counter.till.shifts.report())"))
        try counter.till.ledger.read { view throws in
            #expect(try !CashSight(of: nil, in: view).seesAccounts(after: view.entryCount(), in: view))
            #expect(try CashSight(of: nil, in: view).seesAccounts(after: 0, in: view))
        }
        _ = try await counter.till.shifts.close(counted: Counter.yuan(98_765))
        #expect(try isTold("\(counter.till.shifts.report(1))"))
    }

    @Test func `whoever lost the permission or was disabled`() throws {
        let manager = counter.operators.acting(as: try counter.operators.signIn("Wang", pin: Counter.pin("2580")))
        let zhao = try zhao
        _ = try manager.change(#require(zhao.signIn).number, isDisabled: true)
        #expect(try zhao.shifts.report().cash == nil)
    }
}
