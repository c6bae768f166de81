import Foundation
import Ledger
import Money
import Receipts
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A day of two currencies, with fees and payouts, on paper and as comma-separated values.
@Suite struct CurrencyPrintTests {
    private let shop: TillAtTheBank
    private let day = TillAtTheBank.day

    init() throws {
        var shop = try TillAtTheBank()
        try shop.sell([5_000, 10_000])
        try shop.sell([5_000], .jpy)
        self.shop = shop
        var rows = shop.rows(of: 0, 1, 2)
        rows[2].amount = Money(minorUnits: 4_000, currency: .jpy)
        try shop.read(rows)
        let credits = [(14_943, Currency.cny), (3_981, .jpy)].enumerated().map { index, sum in
            StatementLine(
                .payout,
                line: index + 1,
                amount: Money(minorUnits: sum.0, currency: sum.1),
                day: day.advanced(by: 1),
                text: "Counterfoil"
            )
        }
        try shop.read(credits, .camt053, days: day...day.advanced(by: 1))
        shop.till.counter.clock.advance(seconds: 2 * 86_400)
    }

    private func text(_ columns: Int, _ language: ReceiptLanguage = .english) throws -> String {
        try shop.reconciler.slip(of: shop.reconciler.reconcile(day), language: language).text(columns: columns)
    }

    @Test(arguments: [32, 48, 80], ReceiptLanguage.allCases)
    func `each currency, the fees and each payout fit the paper`(_ columns: Int, _ language: ReceiptLanguage) throws {
        let text = try text(columns, language)
        for line in text.split(separator: "\n") {
            let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
            #expect(width <= columns, "\(line)")
        }
        for words in ["JPY", "0.57", "149.43", "JPY 3981"] { #expect(text.contains(words), "\(words) in \(text)") }
    }

    @Test func `the counts beside an amount are of its currency`() throws {
        let lines = try text(80).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("Rows 2 2 1") && lines.contains("CNY 150.00 150.00 149.43"))
        #expect(lines.contains("Rows 1 1 1") && lines.contains("JPY 5000 4000 3981"))
        #expect(lines.contains("Rows that agree 3"))
        #expect(lines.contains("Fees charged 0.57"))
        #expect(lines.contains { $0.hasPrefix("amount A-3") && $0.hasSuffix("JPY 1000") })
        let complete = lines.joined(separator: " ")
        #expect(complete.contains("Complete: ledger 2/150.00, clearing 2/150.00, bank 1/149.43"))
        #expect(complete.contains("Complete: ledger 1/5000, clearing 1/4000, bank 1/3981"))
    }

    @Test func `a payout says whether the books have it`() throws {
        #expect(try text(48).contains("at the bank, not in the books"))
        let open = try #require(try shop.reconciler.reconcile(day).breaks.first)
        try shop.reconciler.decide(
            open.id,
            on: day,
            reason: .hostError,
            isCarried: false,
            note: nil,
            by: "Li",
            signIn: nil
        )
        _ = try shop.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        let text = try text(48)
        #expect(text.contains("at the bank and in the books") && !text.contains("not in the books"))
        #expect(text.contains("JPY 1000"), "what the explained differences of a currency come to")
    }

    @Test func `the table has each currency, the fees and the payouts`() throws {
        let csv = try shop.reconciler.reconcile(day).csv
        let rows = csv.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
        #expect(rows.allSatisfy { $0.count == 15 })
        func row(_ part: String, _ name: String, _ currency: String) -> [String]? {
            rows.first { $0[0] == part && $0[1] == name && $0[10] == currency }.map { Array($0[8...9]) }
        }
        #expect(row("side", "ledger", "CNY") == ["2", "150.00"] && row("side", "ledger", "JPY") == ["1", "5000"])
        #expect(row("side", "bank", "JPY") == ["1", "3981"] && row("side", "owed", "JPY") == ["", "3981"])
        #expect(row("proof", "closing", "JPY") == ["", "1000"] && row("proof", "closing", "CNY") == ["", "0.00"])
        #expect(row("side", "matched", "") == ["3", ""])
        #expect(row("fee", "charged", "CNY") == ["", "0.57"])
        #expect(
            rows.filter { $0[0] == "payout" }.map { [$0[2], $0[9], $0[10]] } == [
                ["not_booked", "149.43", "CNY"], ["not_booked", "3981", "JPY"],
            ]
        )
    }
}
