import TerminalUI
import Testing
import Till

@testable import Console

/// What there is more of a day than its screen has room for.
struct DayDetailsTests {
    private static func console(_ language: Language = .english) -> ConsoleDriver {
        var console = ReconcileMatchTests.console(Sample.detailed, language: language)
        console.press(.character("d"))
        return console
    }

    @Test(arguments: Language.allCases, [Sample.unequal, Sample.linkable, Sample.detailed])
    func `the footer names the key`(_ language: Language, _ result: DayReconciliation) {
        let console = ReconcileMatchTests.console(result, language: language)
        let footer = console.canvas.rows.dropLast().last ?? ""
        #expect(footer.contains("d \(console.phrases.moreOfDay)"), "\(footer)")
    }

    @Test func `the counts on the screen are of the merchant's currency, and each currency's proof stands there`() {
        let console = ReconcileMatchTests.console(Sample.detailed)
        #expect(console.canvas.rows.contains { $0.split(separator: " ") == ["Rows", "2", "2", "0"] })
        #expect(console.text.contains("✓ Unexplained CNY 0.00, JPY 0"))
    }

    @Test func `fees, currencies, payouts and replaced rows are told, and the arrows read on`() {
        var console = Self.console()
        var seen = console.text
        #expect(seen.contains("! Expected by the schedule CNY 6.14."))
        #expect(!seen.contains("wechat-3.csv"))
        console.press(.end)
        seen += console.text
        let told = seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "Charged CNY 6.18", "JPY 4,981", "✓ S-20251231 CNY 1,619.82 at the bank and in the books",
            "at the bank, not in the books", "! S-20251230 CNY 982.10 in the books, not at the bank",
            "wechat-2.csv: payment T0001-000002 of CNY 1616.00 has the amount CNY 1615.00 instead of CNY 1616.00.",
            "After the signing, wechat-3.csv",
        ] {
            #expect(told.contains(words), "\(words)")
        }
        console.press(.home)
        #expect(console.text.contains("Charged CNY 6.18"))
        console.press(.pageDown, .pageDown, .pageDown, .up, .down)
        #expect(console.text.contains("wechat-3.csv"), "it ends where the last line is seen")
        console.press(.escape)
        #expect(console.model.reconcile.details == nil && console.text.contains("Unexplained"))
    }

    @Test(arguments: Language.allCases) func `no line is cut`(_ language: Language) {
        let phrases = Phrases(language)
        for columns in [76, 136] {
            for line in DayDetails(Sample.detailed, phrases, columns: columns).lines {
                #expect(TextWidth.columns(of: line.text) <= columns - DayDetails.markColumns, "\(line.text)")
            }
        }
    }

    @Test func `a day of one currency says so, and nothing that is not there`() {
        var console = ReconcileMatchTests.console(Sample.reconciliation())
        console.press(.character("d"))
        for words in [
            "No statement tells what was charged.", "All rows are in CNY.", "None came to the cent.", "None.",
        ] {
            #expect(console.text.contains(words), "\(words)")
        }
    }

    @Test func `before the day is matched there is no more of it`() {
        var console = ReconcileMatchTests.console()
        console.press(.character("d"))
        #expect(console.model.reconcile.details == nil && console.text.contains("Match the day first: a."))
    }
}
