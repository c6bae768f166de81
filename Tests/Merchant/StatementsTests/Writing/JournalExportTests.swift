import Testing
import Timekeeping

@testable import Statements

@Suite struct JournalExportTests {
    @Test func `hledger's journal declares what it uses and asserts the balances of each day`() {
        let next = Sample.day.advanced(by: 1)
        let entries = [Sample.payment(7), Sample.payment(9, on: next)]
        let text = Sample.text(HledgerExport(Sample.head(Sample.day...next)), entries)
        let tags = ExportedEntry.detailNames.map { "tag \($0)\n" }.joined()
        #expect(
            text == """
                ; Tea House 茶馆
                ; Ledger 2F8YTTK7FEGRTYNR, business days 2026-01-29 to 2026-01-30

                \(tags)
                commodity JPY
                    format JPY 1000.

                account assets:clearing:union-2

                account expenses:fees

                account income:sales
                \(Self.transaction(7, "2026-01-29"))
                2026-01-29 Balances at the end of the day
                    assets:clearing:union-2           JPY 0 = JPY 1195
                    expenses:fees                     JPY 0 = JPY 5
                    income:sales                      JPY 0 = JPY -1200
                \(Self.transaction(9, "2026-01-30"))
                2026-01-30 Balances at the end of the day
                    assets:clearing:union-2           JPY 0 = JPY 2390
                    expenses:fees                     JPY 0 = JPY 10
                    income:sales                      JPY 0 = JPY -2400

                """
        )
    }

    private static func transaction(_ sequence: Int, _ day: String) -> String {
        """

        \(day) (\(sequence)) Payment T0001-00000\(sequence)
            ; recorded: 2026-01-29T00:00:00.000Z
            ; operator: Li
            ; shift: 1
            ; order: T0001-00000\(sequence)
            ; attempt: 1
            ; payment: P-\(sequence)
            ; mode: consumer-presented
            ; booked: 2026-01-29T00:00:00.000Z
            assets:clearing:union-2           JPY 1195
            expenses:fees                     JPY 5
            income:sales                      JPY -1200

        """
    }

    @Test func `Beancount's journal asserts the balances at the beginning of the day after`() {
        let text = Sample.text(BeancountExport(Sample.head(Sample.day...Sample.day)), [Sample.payment(7)])
        #expect(
            text == """
                ; Ledger 2F8YTTK7FEGRTYNR, business day 2026-01-29
                option "title" "Tea House 茶馆"
                option "operating_currency" "JPY"

                2026-01-29 open Assets:Clearing:Union-2
                2026-01-29 open Expenses:Fees
                2026-01-29 open Income:Sales

                2026-01-29 * "Payment T0001-000007"
                  entry: 7
                  recorded: "2026-01-29T00:00:00.000Z"
                  operator: "Li"
                  shift: "1"
                  order: "T0001-000007"
                  attempt: "1"
                  payment: "P-7"
                  mode: "consumer-presented"
                  booked: "2026-01-29T00:00:00.000Z"
                  Assets:Clearing:Union-2           1195 JPY
                  Expenses:Fees                     5 JPY
                  Income:Sales                      -1200 JPY

                2026-01-30 balance Assets:Clearing:Union-2           1195 ~ 0 JPY
                2026-01-30 balance Expenses:Fees                     5 ~ 0 JPY
                2026-01-30 balance Income:Sales                      -1200 ~ 0 JPY

                """
        )
    }

    @Test(arguments: [
        ("cold, soup; [2020-01-01] a|b", "cold/ soup/ (2020-01-01) a/b"), ("a\nb\u{1B}c\u{2028}", "abc"), ("找零", "找零"),
    ])
    func `no text says more in a journal than a text`(text: String, line: String) {
        #expect(HledgerExport.line(text) == line)
    }

    @Test(arguments: [
        ("assets:clearing:counterfoil", "Assets:Clearing:Counterfoil"), ("assets:clearing:9", "Assets:Clearing:9"),
        ("assets:clearing:-x", "Assets:Clearing:XX-x"), ("equity:trading:CNY", "Equity:Trading:CNY"),
    ])
    func `accounts have names that Beancount takes`(account: String, name: String) {
        #expect(BeancountExport.name(account) == name)
    }

    @Test func `texts in quotation marks stay texts`() {
        #expect(BeancountExport.quoted("a\"b\\c\nd") == "\"a\\\"b\\\\cd\"")
    }

    @Test func `the last day of all has no day after it`() {
        let text = Sample.text(BeancountExport(Sample.head(.latest ... .latest)), [Sample.payment(7, on: .latest)])
        #expect(text.contains("9999-12-31 * ") && !text.contains("balance"))
    }
}
