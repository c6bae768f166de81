import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// Signing a day off books what came to the bank.
@Suite struct BookedPayoutTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private var ledger: Ledger { season.season.counter.till.ledger }

    init() throws {
        season = try SeasonAtTheBank(seed: 31)
        day = season.days[3]
    }

    private func sign(_ day: BusinessDay, _ reconciler: Reconciler? = nil) throws -> DayReconciliation {
        try (reconciler ?? season.reconciler).sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
    }

    private func atTheBank(_ ledger: Ledger? = nil) throws -> Int64 {
        try (ledger ?? self.ledger).read { try $0.balances(of: .bank) }.first?.minorUnits ?? 0
    }

    private func entries() throws -> Int { try ledger.read { try $0.entryCount() } }

    @Test func aPayoutThatCameToTheCentIsBookedOnceAndTheBooksHold() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let clearing = Account.clearing(network: Account.defaultNetwork)
        let before = try ledger.read { try $0.balances(of: clearing) }.first?.minorUnits ?? 0
        #expect(try season.reconciler.reconcile(day).payouts.map(\.isBooked) == [false])
        #expect(try atTheBank() == 0)
        let signed = try sign(day)
        #expect(signed.payouts.map(\.amount.minorUnits) == [season.owed(day)])
        #expect(signed.payouts.map(\.isBooked) == [true])
        #expect(try atTheBank() == season.owed(day))
        let after = try ledger.read { try $0.balances(of: clearing) }.first?.minorUnits ?? 0
        #expect(before - after == season.owed(day))
        #expect(try Ledger.verify(season.season.counter.directory).isSound)
    }

    @Test func theProofNamesTheStatementsThatItRestsOn() throws {
        for day in season.days[1...5] { try season.clear(day) }
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.isEmpty)
        guard case .sign(let proof)? = try sign(day).signed?.fact.decision else {
            Issue.record("not signed")
            return
        }
        let clearing = season.days[2...4].map { "clearing \($0)" }
        #expect(proof.statements == clearing + ["bank \(day.advanced(by: 1)) \(season.owed(day))"])
        #expect(proof.payouts.map(\.amount.minorUnits) == [season.owed(day)])
    }

    @Test func unlockingAndSigningAgainBooksNothingTwice() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        try season.reconciler.unlock(day, note: "a look", by: "Li", signIn: nil)
        #expect(try season.reconciler.reconcile(day).payouts.map(\.isBooked) == [true])
        let count = try entries()
        #expect(try sign(day).payouts.map(\.isBooked) == [true])
        #expect(try entries() == count + 1, "the proof alone")
        #expect(try atTheBank() == season.owed(day))
    }

    @Test func whatCameBesidesAfterAnUnlockIsBookedAsTheRest() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        try season.reconciler.unlock(day, note: "a late file", by: "Li", signIn: nil)
        let amount = Counter.yuan(500)
        let late = StatementLine(.payment, line: 1, amount: amount, order: "Z-1", hostNumber: "Z-1", day: day)
        let more = ListedStatement(format: .weChatAll, name: "late", days: day...day, lines: [late])
        _ = try season.reconciler.take(more, file: "late.csv")
        try season.pay(500, on: day.advanced(by: 2))
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.map(\.kind) == [.missingLocally])
        try decide(open[0].id, on: day, isCarried: false)
        #expect(try sign(day).payouts.map(\.amount.minorUnits) == [season.owed(day) + 500])
        #expect(try atTheBank() == season.owed(day) + 500)
    }

    @Test func whatIsShortIsNotBooked() throws {
        try season.clear(day)
        try season.pay(season.owed(day) - 7, on: day.advanced(by: 1), text: "Counterfoil")
        let open = try season.reconciler.reconcile(day).breaks
        #expect(open.map(\.kind) == [.payoutShort])
        try decide(open[0].id, on: day, isCarried: false)
        #expect(try sign(day).payouts.isEmpty)
        #expect(try atTheBank() == 0)
    }

    @Test func aWeekendThatOneCreditPaidIsBookedWithItsLastDay() throws {
        let friday = try #require(season.days.first { $0.weekday == .friday })
        let weekend = (0..<3).map { friday.advanced(by: $0) }
        for day in weekend { try season.clear(day) }
        try season.pay(5, on: friday, text: "something else")
        let sum = weekend.reduce(0) { $0 + season.owed($1) }
        try season.pay(sum, on: friday.advanced(by: 3))
        for day in weekend.dropLast() {
            for open in try season.reconciler.reconcile(day).breaks { try decide(open.id, on: day, isCarried: true) }
            #expect(try sign(day).payouts.isEmpty)
        }
        #expect(try sign(weekend[2]).payouts.count == 3)
        #expect(try atTheBank() == sum)
    }

    @Test func ofSeveralLedgersOnlyOneBooksAPayout() throws {
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        _ = try sign(day)
        let other = try Counter(at: season.season.counter.clock.now)
        let chain = try Reconciler(
            ledger: other.till.ledger,
            others: [ledger],
            store: season.store,
            clock: season.season.counter.clock.timeSource
        )
        #expect(try chain.reconcile(day).payouts.map(\.isBooked) == [true])
        _ = try sign(day, chain)
        #expect(try atTheBank(other.till.ledger) == 0)
        #expect(try atTheBank() == season.owed(day))
    }

    @Test func whereATerminalTakesNoPartNothingIsBooked() throws {
        let foreign = StatementLine(
            .payment,
            line: 99,
            amount: Counter.yuan(777),
            order: "T0002-1",
            hostNumber: "P-T2",
            terminal: "T0002",
            day: day,
            fee: Counter.yuan(3)
        )
        season[day].append(foreign)
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let signed = try sign(day)
        #expect(signed.payouts.map(\.isBooked) == [false])
        #expect(try atTheBank() == 0)
    }

    private func decide(_ name: String, on day: BusinessDay, isCarried: Bool) throws {
        try season.reconciler.decide(
            name,
            on: day,
            reason: .timing,
            isCarried: isCarried,
            note: nil,
            by: "Li",
            signIn: nil
        )
    }
}
