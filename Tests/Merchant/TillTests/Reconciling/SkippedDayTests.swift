import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Testing
import Timekeeping

@testable import Till

/// Days that nobody asked about, between those that somebody did.
@Suite struct SkippedDayTests {
    private let season: SeasonAtTheBank
    private let days: [BusinessDay]

    init() throws {
        season = try SeasonAtTheBank(seed: 41)
        days = Array(season.days[3...6])
    }

    private func sign(_ day: BusinessDay) throws {
        _ = try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
    }

    private func bear(_ item: StoredBreak, on day: BusinessDay) throws {
        try season.reconciler.decide(
            item.id,
            on: day,
            reason: .borne,
            isCarried: false,
            note: nil,
            by: "Li",
            signIn: nil
        )
        _ = try season.reconciler.reconcile(day)
    }

    @Test func `a day that was passed over is reconciled with the next one`() throws {
        let lost = season[days[1]].removeLast()
        for day in days { try season.clear(day) }
        let alone = try season.reconciler.reconcile(days[3])
        #expect(alone.proof.opening == 0, "before any day is signed off nobody has said where the books begin")
        try sign(days[0])
        let later = try season.reconciler.reconcile(days[3])
        #expect(later.proof.opening == lost.amount.minorUnits)
        #expect(later.breaks.map(\.opened) == [days[1]])
        #expect(try season.store.reconciledDays() == days)
        #expect(throws: ReconcilerError.undecided(days[3], count: 1)) { try sign(days[3]) }
        try bear(later.breaks[0], on: days[1])
        #expect(throws: ReconcilerError.earlierUnsigned(days[3], earlier: days[1])) { try sign(days[3]) }
        for day in days[1...3] { try sign(day) }
    }

    @Test func `a day whose statement never comes is signed off once each payment of it has a reason`() throws {
        for day in [days[0], days[3]] { try season.clear(day) }
        try sign(days[0])
        let later = try season.reconciler.reconcile(days[3])
        let lost = season[days[1]].count + season[days[2]].count
        #expect(later.breaks.count == lost && later.breaks.allSatisfy { $0.kind == .timingCutoff })
        #expect(throws: ReconcilerError.undecided(days[3], count: lost)) { try sign(days[3]) }
        #expect(throws: ReconcilerError.unproven(days[1], because: .noClearing)) { try sign(days[1]) }
        for item in later.breaks { try bear(item, on: item.opened) }
        for day in days[1...3] { try sign(day) }
    }

    @Test func `a day on which nothing moved needs no signature, and one that nothing tells of is forgotten`() throws {
        let quiet = season.days[0].advanced(by: -100)
        let bank = ListedStatement(format: .camt053, name: "bank", days: quiet...quiet.advanced(by: 2), lines: [])
        _ = try season.reconciler.take(bank, file: "bank.xml")
        for day in [quiet, quiet.advanced(by: 1)] { _ = try season.reconciler.reconcile(day) }
        try sign(quiet.advanced(by: 1))

        try season.store.forget(quiet)
        #expect(try season.store.reconciledDays() == [quiet.advanced(by: 1)])
    }

    @Test func `a shop with files alone is told to leave a day without trade`() throws {
        let counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        let reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        let sunday = reconciler.today.advanced(by: -3)
        let bank = ListedStatement(format: .camt053, name: "bank", days: sunday...sunday.advanced(by: 1), lines: [])
        let bill = ListedStatement(
            format: .weChatAll,
            name: "bill",
            days: sunday.advanced(by: 1)...sunday.advanced(by: 1),
            lines: []
        )
        for file in [bank, bill] { _ = try reconciler.take(file, file: file.name) }
        _ = try reconciler.reconcile(sunday)
        func sign(_ day: BusinessDay) throws {
            _ = try reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        }
        #expect(throws: ReconcilerError.unproven(sunday, because: .nothingTold)) { try sign(sunday) }
        try sign(sunday.advanced(by: 1))
    }
}
