import ClearingProtocol
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Testing
import Timekeeping

@testable import Till

/// A payment that the host knows by other numbers, and somebody who says that both are the same.
@Suite struct LinkTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay
    private let amount: Int64

    init() throws {
        season = try SeasonAtTheBank(seed: 21)
        day = season.days[3]
        let position = try #require(season[day].firstIndex { $0.kind == .payment && $0.state == .succeeded })
        amount = season[day][position].amount.minorUnits
        season[day][position].order = "OTHER-1"
        season[day][position].hostNumber = "X1"
    }

    private func link(_ first: String, _ second: String, on day: BusinessDay? = nil, note: String? = nil) throws {
        try season.reconciler.link(
            (first, second),
            on: day ?? self.day,
            reason: .hostError,
            note: note,
            by: "Li",
            signIn: nil
        )
    }

    private func alter(by units: Int64) {
        guard let position = season[day].firstIndex(where: { $0.hostNumber == "X1" }) else { return }
        season[day][position].amount = Money(minorUnits: amount + units, currency: .cny)
    }

    private func open(on day: BusinessDay) throws -> (mine: StoredBreak, theirs: StoredBreak) {
        let result = try season.reconciler.reconcile(day)
        return (
            try #require(result.breaks.first { $0.isOfLedgerAlone }),
            try #require(result.breaks.first { $0.isOfClearingAlone })
        )
    }

    @Test func bothSidesAreSuggestedToEachOtherAndNothingIsMatchedByItself() throws {
        try season.clear(day)
        let result = try season.reconciler.reconcile(day)
        let (mine, theirs) = try open(on: day)
        #expect(result.breaks.count == 2 && result.matched == season[day].count - 1)
        #expect(result.suggestions[mine.id]?.nearest.map(\.name).contains(theirs.id) == true)
        #expect(result.suggestions[theirs.id]?.nearest.first?.number == mine.order)
    }

    @Test(arguments: [true, false])
    func aLinkMakesAPairThatLeavesNothingOpen(_ isLedgerFirst: Bool) throws {
        try season.clear(day)
        let (mine, theirs) = try open(on: day)
        try isLedgerFirst ? link(mine.id, theirs.id) : link(theirs.id, mine.id)
        let result = try season.reconciler.reconcile(day)
        #expect(result.isClean && result.matched == season[day].count)
        #expect(result.proof.new == 0 && result.proof.closing == 0)
        guard case .link(let made)? = result.links.first?.fact.decision else {
            Issue.record("no link")
            return
        }
        #expect(made.ledger == mine.id && made.clearing == theirs.id && made.difference == 0)
        #expect(made.previousOfLedger == "open" && result.links.first?.by == "Li")
    }

    @Test func whatThePairDiffersInStaysOpenByItself() throws {
        alter(by: -7)
        try season.clear(day)
        let (mine, theirs) = try open(on: day)
        #expect(try season.reconciler.reconcile(day).suggestions.isEmpty, "another amount is no suggestion")
        try link(mine.id, theirs.id)
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.amount])
        #expect(result.breaks.first?.difference.minorUnits == 7)
        #expect(result.breaks.first?.ledger == .amount(amount) && result.breaks.first?.other == .amount(amount - 7))
        #expect(result.proof.closing == 7 && result.proof.unexplained == 0)
        #expect(try season.reconciler.reconcile(day.advanced(by: 1)).proof.opening == 7)
    }

    @Test(arguments: [0, 1, 2])
    func daysApartAddUpToo(_ linkedAfter: Int) throws {
        // The host's row stands three days later, where no neighbour is looked for.
        let later = day.advanced(by: 3)
        let position = try #require(season[day].firstIndex { $0.hostNumber == "X1" })
        var moved = season[day].remove(at: position)
        moved.day = later
        season[later].append(moved)
        for offset in 0...5 { try season.clear(day.advanced(by: offset)) }
        for offset in 0...5 { _ = try season.reconciler.reconcile(day.advanced(by: offset)) }
        let decided = later.advanced(by: linkedAfter)
        let breaks = try season.reconciler.reconcile(decided).breaks
        let mine = try #require(breaks.first { $0.isOfLedgerAlone && $0.opened == day })
        let theirs = try #require(breaks.first { $0.isOfClearingAlone && $0.opened == later })
        try link(mine.id, theirs.id, on: decided)
        var closing: Int64 = 0
        for offset in 0...5 {
            let result = try season.reconciler.reconcile(day.advanced(by: offset))
            #expect(result.proof.opening == closing && result.proof.unexplained == 0, "\(result.day)")
            #expect(result.breaks.reduce(0) { $0 + $1.difference.minorUnits } == result.proof.closing)
            closing = result.proof.closing
        }
        #expect(closing == 0)
    }

    @Test func aLinkIsTakenBackByEitherName() throws {
        try season.clear(day)
        let before = try season.reconciler.reconcile(day)
        let (mine, theirs) = try open(on: day)
        for name in [mine.id, theirs.id] {
            try link(mine.id, theirs.id)
            #expect(try season.reconciler.reconcile(day).breaks.isEmpty)
            try season.reconciler.takeBack(name, on: day, note: "a mistake", by: "Li", signIn: nil)
            #expect(try season.reconciler.reconcile(day) == before)
        }
        #expect(throws: ReconcilerError.noDecision(mine.id, day)) {
            try season.reconciler.takeBack(mine.id, on: day, note: nil, by: "Li", signIn: nil)
        }
    }

    @Test func whatIsResolvedOrCarriedIsTakenBackLikewise() throws {
        try season.clear(day)
        let before = try season.reconciler.reconcile(day)
        let (mine, _) = try open(on: day)
        for isCarried in [true, false] {
            try season.reconciler.decide(
                mine.id,
                on: day,
                reason: .borne,
                isCarried: isCarried,
                note: nil,
                by: "Li",
                signIn: nil
            )
            #expect(try season.reconciler.reconcile(day) != before)
            try season.reconciler.takeBack(mine.id, on: day, note: nil, by: "Li", signIn: nil)
            #expect(try season.reconciler.reconcile(day) == before)
        }
    }

    @Test func rowsOfOneSideOrOfOtherKindsAreNoPair() throws {
        season[day].removeFirst(2)
        try season.clear(day)
        let breaks = try season.reconciler.reconcile(day).breaks
        let mine = breaks.filter(\.isOfLedgerAlone)
        #expect(mine.count >= 2)
        #expect(throws: ReconcilerError.noPair(mine[0].id, mine[1].id)) { try link(mine[0].id, mine[1].id) }
        #expect(throws: ReconcilerError.noBreak("nothing", day)) { try link(mine[0].id, "nothing") }
    }

    @Test func aSignedDayTakesNoLinkAndKeepsThoseThatItHas() throws {
        try season.clear(day)
        let (mine, theirs) = try open(on: day)
        try link(mine.id, theirs.id, note: "seen on the slip")
        let signed = try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        #expect(signed.links.first?.fact.note == "seen on the slip")
        #expect(throws: ReconcilerError.signed(day)) { try link(mine.id, theirs.id) }
        #expect(throws: ReconcilerError.signed(day)) {
            try season.reconciler.takeBack(mine.id, on: day, note: nil, by: "Li", signIn: nil)
        }
    }

    @Test func aNoteDecidesNothing() throws {
        try season.clear(day)
        let (mine, _) = try open(on: day)
        try season.reconciler.remark(on: mine.id, of: day, note: "asked the host", by: "Li", signIn: nil)
        let result = try season.reconciler.reconcile(day)
        #expect(result.remarks[mine.id]?.fact.note == "asked the host")
        #expect(result.breaks.count == 2)
        #expect(throws: ReconcilerError.undecided(day, count: 2)) {
            try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        }
    }

    @Test(arguments: [
        ReconciliationDecided.Decision.link(
            LinkedBreaks(
                ledger: "a",
                clearing: "b",
                difference: -7,
                currency: "CNY",
                reason: .other,
                previousOfLedger: "open",
                previousOfClearing: "carried"
            )
        ), .undo(UndoneDecision(name: "a", previous: "linked")), .remark(name: "a"),
    ])
    func aDecisionIsReadAsItWasWritten(_ decision: ReconciliationDecided.Decision) throws {
        let fact = ReconciliationDecided(day: day, decision, note: "why")
        #expect(try ReconciliationDecided(parsing: fact.json.canonicalText) == fact)
    }
}
