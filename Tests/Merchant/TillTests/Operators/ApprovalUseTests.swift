import ClearingProtocol
import Ledger
import Money
import Testing
import Timekeeping

@testable import Till

/// A second person's word for what leaves no entry of its own, and what should be in the drawer.
@Suite struct ApprovalUseTests {
    @Test func `the word stands in the journal with both names, once it is used`() throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        let count = try counter.entries
        let approval = try li.operators.approve(.seeTakings, by: "Zhao", pin: Counter.pin("31415"))
        #expect(try counter.entries == count)
        try li.operators.use(approval)
        let entry = try counter.till.ledger.read { try $0.entries(AuditFilter(kinds: [.permissionGiven]), count: 2) }
        #expect(entry.map(\.actor) == ["Li"])
        #expect(entry.first?.fact.sentence == "Was allowed by Zhao to see takings and reports.")
    }

    @Test func `a word that is too old does not hold`() throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        let approval = try li.operators.approve(.seeTakings, by: "Wang", pin: Counter.pin("2580"))
        counter.clock.advance(seconds: 61)
        let refusal = OperatorRefusal.forbidden(.seeTakings, operator: "Li", mayAllow: ["Wang", "Zhao", "Chen"])
        #expect(throws: TillError.operators(refusal)) { try li.operators.use(approval) }
        #expect(refusal.missing == .seeTakings)
    }

    @Test func `what should be in the drawer is told to who may know`() throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        #expect(try zhao.shifts.expectedCash() == nil)
        _ = try li.shifts.open(float: Counter.yuan(20_000))
        #expect(try zhao.shifts.expectedCash() == Counter.yuan(20_000))
        #expect(
            throws: TillError.operators(
                .forbidden(.seeExpectedCash, operator: "Li", mayAllow: ["Wang", "Zhao", "Chen"])
            )
        ) { try li.shifts.expectedCash() }
    }
}
