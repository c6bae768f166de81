import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

@Suite struct DecisionTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay

    init() throws {
        season = try SeasonAtTheBank(seed: 11)
        day = season.days[3]
        season[day].removeFirst()
        try season.clear(day)
        try season.clear(day.advanced(by: 1))
    }

    private func decide(_ name: String, isCarried: Bool, note: String? = nil, reason: ResolvedBreak.Reason = .timing)
        throws
    {
        try season.reconciler.decide(
            name,
            on: day,
            reason: reason,
            isCarried: isCarried,
            note: note,
            by: "Li",
            signIn: nil
        )
    }

    private func sign(by approver: String = "Wang") throws -> DayReconciliation {
        try season.reconciler.sign(day, by: approver, approval: nil, preparer: "Li", signIn: nil)
    }

    @Test func whatIsResolvedClosesOnItsDayAndTheProofSaysSo() throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        try decide(open.id, isCarried: false)
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.isEmpty && result.isClean)
        #expect(result.proof.new == open.difference.minorUnits)
        #expect(result.proof.resolved == open.difference.minorUnits)
        #expect(try season.reconciler.reconcile(day.advanced(by: 1)).proof.opening == 0)
        let decision = try #require(result.decisions[open.id])
        #expect(decision.by == "Li")
    }

    @Test func whatIsCarriedStaysOpenWithItsReason() throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        try decide(open.id, isCarried: true, note: "asked the host")
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.map(\.id) == [open.id])
        #expect(result.decisions[open.id]?.fact.note == "asked the host")
        #expect(try season.reconciler.reconcile(day.advanced(by: 1)).proof.opening == open.difference.minorUnits)
    }

    @Test func `a reason says nothing of what the difference became since`() throws {
        let shop = try { () throws -> TillAtTheBank in
            var shop = try TillAtTheBank()
            try shop.sell([5_000])
            return shop
        }()
        func read(_ amount: Int64) throws -> StoredBreak {
            var rows = shop.rows(of: 0)
            rows[0].amount = Money(minorUnits: amount, currency: .cny)
            try shop.read(rows, name: "bill of \(amount)")
            return try #require(try shop.reconciler.reconcile(TillAtTheBank.day).breaks.first)
        }
        func decide(_ item: StoredBreak, isCarried: Bool) throws -> DayReconciliation {
            try shop.reconciler.decide(
                item.id,
                on: TillAtTheBank.day,
                reason: .borne,
                isCarried: isCarried,
                note: nil,
                by: "Li",
                signIn: nil
            )
            return try shop.reconciler.reconcile(TillAtTheBank.day)
        }
        #expect(try decide(read(4_999), isCarried: false).isClean)
        let again = try read(4_000)
        #expect(again.difference.minorUnits == 1_000)
        let carried = try decide(again, isCarried: true)
        #expect(carried.decisions[again.id] != nil)
        let more = try read(3_000)
        #expect(try shop.reconciler.reconcile(TillAtTheBank.day).decisions[more.id] == nil)
    }

    @Test func `whoever gave a reason for a difference of the day does not sign it off`() throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        try decide(open.id, isCarried: true)
        #expect(throws: ReconcilerError.samePerson("LI")) {
            try season.reconciler.sign(day, by: "LI", approval: nil, preparer: "Zhao", signIn: nil)
        }
    }

    @Test func aDayIsSignedOnceEachDifferenceHasAReason() throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        #expect(throws: ReconcilerError.self) { try sign() }
        try decide(open.id, isCarried: true)
        #expect(throws: ReconcilerError.self) { try sign(by: "li") }
        let signed = try sign()
        #expect(signed.signed?.by == "Li")
        #expect(signed.breaks.map(\.id) == [open.id])
    }

    @Test func `what keeps a day from being signed off is named`() throws {
        let later = day.advanced(by: 2)
        for told in [later, season.reconciler.today] { try season.pay(500, on: told) }
        #expect(throws: ReconcilerError.unproven(later, because: .noClearing)) {
            try season.reconciler.sign(later, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        }
        let today = season.reconciler.today
        let error = ReconcilerError.unproven(today, because: .notOver)
        #expect(throws: error) {
            try season.reconciler.sign(today, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        }
        #expect(error.description.hasSuffix("it is not over; sign it off on the next business day."))
    }

    @Test func `a day without trade is signed without a statement of clearing, and bars no later one`() throws {
        let quiet = season.days[0].advanced(by: -100)
        let statement = ListedStatement(format: .camt053, name: "bank", days: quiet...quiet, lines: [])
        _ = try season.reconciler.take(statement, file: "bank.xml")
        let result = try season.reconciler.reconcile(quiet)
        #expect(!result.hasClearing && result.ledger.count == 0 && result.isClean)
        let signed = try season.reconciler.sign(quiet, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        #expect(signed.signed != nil)
    }

    @Test func aSignedDayIsWhatItWasThenUntilItIsUnlocked() throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        try decide(open.id, isCarried: false)
        let signed = try sign()
        // What comes for it later changes nothing.
        let extra = StatementLine(
            .payment,
            line: 1,
            amount: Money(minorUnits: 77, currency: .cny),
            order: "Z-7",
            day: day
        )
        let late = ListedStatement(format: .networkCSV, name: "late", days: day...day, lines: [extra])
        _ = try season.reconciler.take(late, file: "late.csv")
        #expect(try season.reconciler.reconcile(day) == signed)
        #expect(throws: ReconcilerError.self) { try season.reconciler.reconcile(day.advanced(by: -1)) }
        #expect(throws: ReconcilerError.self) { try decide(open.id, isCarried: true) }
        try season.reconciler.unlock(day, note: "a late file", by: "Li", signIn: nil)
        let again = try season.reconciler.reconcile(day)
        #expect(again.signed == nil)
        #expect(again.breaks.map(\.kind) == [.missingLocally])
        try decide(again.breaks[0].id, isCarried: true)
        guard case .sign(let proof)? = try sign().signed?.fact.decision else {
            Issue.record("not signed")
            return
        }
        #expect(proof.version == 2)
    }

    @Test(arguments: [nil, " ", String(repeating: "x", count: 201), "two\nlines"] as [String?])
    func anotherReasonNeedsANoteOfOneLine(_ note: String?) throws {
        let open = try #require(try season.reconciler.reconcile(day).breaks.first)
        #expect(throws: ReconcilerError.self) { try decide(open.id, isCarried: false, note: note, reason: .other) }
    }

    @Test func noDifferenceOfAnotherNameIsResolved() throws {
        #expect(throws: ReconcilerError.self) { try decide("nothing", isCarried: false) }
    }
}
