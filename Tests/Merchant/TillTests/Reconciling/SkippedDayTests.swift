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

    @Test func `a day that was passed over is reconciled with the next one, in whatever order`() throws {
        let lost = season[days[1]].removeLast()
        for day in days { try season.clear(day) }
        _ = try season.reconciler.reconcile(days[0])
        let later = try season.reconciler.reconcile(days[3])
        #expect(later.proof.opening == lost.amount.minorUnits)
        #expect(later.breaks.map(\.opened) == [days[1]])
        #expect(try season.store.reconciledDays() == days)

        let other = try SeasonAtTheBank(seed: 41)
        other[days[1]].removeLast()
        for day in days { try other.clear(day) }
        let alone = try other.reconciler.reconcile(days[3])
        #expect(alone.proof.opening == 0, "the first day that anybody reconciles opens with nothing")
        _ = try other.reconciler.reconcile(days[0])
        let again = try other.reconciler.reconcile(days[3])
        #expect(again.proof.opening == later.proof.opening && again.proof.closing == later.proof.closing)
        #expect(again.breaks.map(\.id) == later.breaks.map(\.id))
    }

    @Test func `no day is signed off while one before it has trade of which no statement tells`() throws {
        for day in [days[0], days[3]] { try season.clear(day) }
        _ = try season.reconciler.reconcile(days[0])
        try sign(days[0])
        #expect(throws: ReconcilerError.earlierSkipped(days[3], earlier: days[1])) { try sign(days[3]) }
        for day in days[1...2] { try season.clear(day) }
        #expect(throws: ReconcilerError.earlierUnsigned(days[3], earlier: days[1])) { try sign(days[3]) }
        for day in days[1...3] { try sign(day) }
    }
}
