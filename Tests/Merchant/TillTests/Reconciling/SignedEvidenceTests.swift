import Ledger
import Money
import Receipts
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A day that was signed off, and what became of its evidence since.
@Suite struct SignedEvidenceTests {
    private let shop: TillAtTheBank
    private let day = TillAtTheBank.day
    private let signed: DayReconciliation

    init() throws {
        var shop = try TillAtTheBank()
        try shop.sell([5_000, 10_000, 15_000, 20_000])
        self.shop = shop
        var rows = shop.rows(of: 0, 1, 2, 3)
        rows[3].fee = Counter.yuan(700)
        try shop.read(rows, name: "first")
        try shop.read(shop.rows(of: 0, 1, 2, 3), name: "second")
        shop.till.counter.clock.advance(seconds: 2 * 86_400)
        signed = try shop.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
    }

    private func keep(_ figures: String) throws {
        try shop.store.keep(day, found: [], closing: [], credits: [], figures: figures)
    }

    @Test func `figures that the proof has no digest of are said to be others`() throws {
        #expect(signed.isAsSigned && signed.isClean)
        let text = try #require(try shop.store.figures(of: day))
        try keep(text.replacing("\"matched\":4", with: "\"matched\":5"))
        let altered = try shop.reconciler.reconcile(day)
        #expect(altered.matched == 5 && !altered.isAsSigned && !altered.isClean)
        let slip = try shop.reconciler.slip(of: altered, language: .english).text(columns: 80)
        #expect(slip.contains("*** NOT THE FIGURES THAT WERE SIGNED OFF ***"))
        try keep(text)
        #expect(try shop.reconciler.reconcile(day) == signed)
    }

    @Test func `figures that cannot be read are no evidence`() throws {
        try keep("{}")
        #expect(throws: ReconcilerError.evidenceAltered(day)) { try shop.reconciler.reconcile(day) }
    }

    @Test func `what an edition replaces after the signing is told apart and changes nothing`() throws {
        #expect(signed.replaced.map(\.line.order) == ["A-4"] && signed.replacedLater.isEmpty)
        var rows = shop.rows(of: 0, 1, 2, 3)
        rows[3].amount = Counter.yuan(19_000)
        try shop.read(rows, name: "third")
        var result = try shop.reconciler.reconcile(day)
        #expect(result.replacedLater.map(\.line.order) == ["A-4"])
        #expect(result.replacedLater.map(\.laterFile) == ["third"])
        #expect(result.replacedLater[0].successor?.amount.minorUnits == 19_000)
        // The row that took the place of the first edition's is replaced itself by now, and still told.
        #expect(result.replaced.first?.successor?.fee == shop.sales[3].rows[0].line(2).fee)
        result.replacedLater = []
        #expect(result == signed)
        try shop.reconciler.unlock(day, note: "a later edition", by: "Li", signIn: nil)
        let again = try shop.reconciler.reconcile(day)
        #expect(again.replaced.map(\.laterFile) == ["second", "third"] && again.replacedLater.isEmpty)
        #expect(again.breaks.map(\.order) == ["A-4"] && again.breaks[0].kind == .amount)
    }

    @Test func `a replaced row is told in both languages`() throws {
        let row = try #require(signed.replaced.first)
        #expect(row.english.hasPrefix("payment A-4 of CNY 200.00 has the fee CNY 0."))
        #expect(row.english.hasSuffix(" instead of CNY 7.00"))
        #expect(row.chinese.hasPrefix("收款 A-4 CNY 200.00：手续费由 CNY 7.00 改为 CNY 0."))
    }
}
