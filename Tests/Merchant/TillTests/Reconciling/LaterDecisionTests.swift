import Ledger
import Reconciliation
import StatementStore
import Testing
import Timekeeping

@testable import Till

/// A difference that one day carries forward, and what a later day decides about it.
@Suite struct LaterDecisionTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private let next: BusinessDay
    private let open: StoredBreak

    init() throws {
        season = try SeasonAtTheBank(seed: 11)
        day = season.days[3]
        next = day.advanced(by: 1)
        season[day].removeFirst()
        try season.clear(day)
        try season.clear(next)
        open = try #require(try season.reconciler.reconcile(day).breaks.first)
        try season.reconciler.carry(open, on: day, note: "asked the host")
        try season.reconciler.remark(on: open.id, of: day, note: "ticket 4711", by: "Li", signIn: nil)
    }

    private func sign(_ day: BusinessDay) throws -> DayReconciliation {
        try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
    }

    @Test func `a signed day says what it decided itself, whatever a later one makes of it`() throws {
        let signed = try sign(day)
        try season.reconciler.remark(on: open.id, of: next, note: "they paid", by: "Li", signIn: nil)
        try season.reconciler.decide(
            open.id,
            on: next,
            reason: .hostError,
            isCarried: false,
            note: nil,
            by: "Li",
            signIn: nil
        )
        #expect(try season.reconciler.reconcile(day) == signed)
        #expect(signed.decisions[open.id]?.fact.note == "asked the host")
        #expect(signed.remarks[open.id]?.fact.note == "ticket 4711")
        let later = try season.reconciler.reconcile(next)
        #expect(later.explained.map(\.id) == [open.id])
        #expect(later.decisions[open.id]?.fact.day == next && later.remarks[open.id]?.fact.note == "they paid")
    }

    @Test(arguments: [true, false])
    func `what a later day takes back is its own decision, and the earlier one stands`(_ isCarried: Bool) throws {
        let signed = try sign(day)
        try season.reconciler.decide(
            open.id,
            on: next,
            reason: .borne,
            isCarried: isCarried,
            note: nil,
            by: "Li",
            signIn: nil
        )
        try season.reconciler.takeBack(open.id, on: next, note: nil, by: "Li", signIn: nil)
        let later = try season.reconciler.reconcile(next)
        #expect(later.breaks.map(\.id) == [open.id])
        #expect(later.decisions[open.id]?.fact.note == "asked the host")
        #expect(try season.reconciler.reconcile(day) == signed)
        #expect(try sign(next).signed != nil, "the reason of the day before holds")
    }

    @Test func `a later day cannot take back what an earlier one decided`() throws {
        #expect(throws: ReconcilerError.noDecision(open.id, next)) {
            try season.reconciler.takeBack(open.id, on: next, note: nil, by: "Li", signIn: nil)
        }
    }

    @Test func `what an earlier day decides anew leaves the reason of a later one`() throws {
        try season.reconciler.carry(open, on: next, note: "asked again")
        try season.reconciler.carry(open, on: day, note: "asked the bank")
        #expect(try season.reconciler.reconcile(day).decisions[open.id]?.fact.note == "asked the bank")
        #expect(try season.reconciler.reconcile(next).decisions[open.id]?.fact.note == "asked again")
    }
}

extension Reconciler {
    fileprivate func carry(_ open: StoredBreak, on day: BusinessDay, note: String) throws {
        try decide(open.id, on: day, reason: .timing, isCarried: true, note: note, by: "Li", signIn: nil)
    }
}
