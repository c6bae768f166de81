import Money
import Testing
import Timekeeping

@testable import Statements

@Suite struct BankStatementExportTests {
    private func text(_ head: ExportHead, _ entries: [ExportedEntry]) -> String {
        var totals = BankStatementTotals(head)
        for entry in entries { totals.add(entry) }
        var writer = BankStatementExport(totals)
        var text = writer.begin()
        for account in totals.accounts(orThatOf: "counterfoil") {
            text += writer.begin(account)
            for entry in entries { text += writer.text(of: entry) }
            text += writer.endStatement()
        }
        return text + writer.end()
    }

    @Test func `an empty ledger has a statement of nothing`() {
        let text = text(Sample.head(nil), [])
        #expect(text.components(of: "<Stmt>") == 1)
        #expect(text.contains("<Id>counterfoil</Id>") && text.contains("<Dt>2026-01-29</Dt>"))
        #expect(!text.contains("<Ntry>"))
    }

    @Test func `a payment is a credit and its fee a debit, and they lead from balance to balance`() {
        let owed = ExportedPosting(
            account: "assets:clearing:union-2",
            amount: Money(minorUnits: -300, currency: .jpy)
        )
        let text = text(Sample.head(Sample.day...Sample.day, [owed]), [Sample.payment(7, reason: "a & b")])
        let amounts = text.matches(of: #/<Amt Ccy="JPY">(\d+)</Amt>\s*<CdtDbtInd>(\w+)</#)
            .map { "\($0.output.1) \($0.output.2)" }
        // The two balances, then each entry and its details.
        #expect(amounts == ["300 DBIT", "895 CRDT", "1200 CRDT", "1200 CRDT", "5 DBIT", "5 DBIT"])
        #expect(text.contains("<NtryRef>P-7-FEE</NtryRef>") && text.contains("entry 7, a &amp; b</Ustrd>"))
        #expect(text.contains("<NbOfNtries>2</NbOfNtries>"))
    }

    @Test func `what does not touch a network's account is no entry`() {
        let cash = Money(minorUnits: 500, currency: .jpy)
        var entry = Sample.payment(7)
        entry.kind = .cashIn
        entry.movement = nil
        entry.postings = [
            ExportedPosting(account: "assets:cash:till", amount: cash),
            ExportedPosting(account: "equity:cash-moves", amount: Money(minorUnits: -500, currency: .jpy)),
        ]
        #expect(BankStatementLine.lines(of: entry).isEmpty)
        #expect(!text(Sample.head(Sample.day...Sample.day), [entry]).contains("<Ntry>"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
