import ClearingClient
import StatementStore
import Statements
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct ReconcileMatchTests {
    static func console(
        _ result: DayReconciliation? = nil,
        size: Size = .standard,
        language: Language = .english
    ) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.function(8))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        if let result {
            console.press(.character("a"))
            console.tell(.reconcile(.matched(result, notAsked: nil)))
            console.tell(.reconcile(.wentBy(Sample.basis())))
        }
        _ = console.takeEffects()
        return console
    }

    @Test func `one day is matched at a time`() {
        var console = Self.console()
        console.press(.character("a"), .character("a"), .character("i"))
        #expect(console.takeEffects() == [.reconcile(.match(Sample.day))])
        #expect(console.model.reconcile.form == nil)
        #expect(console.text.contains("Matching 2025-12-31 …"))
        console.tell(.reconcile(.notMatched(.till(.failed("the disk is full")))))
        #expect(console.text.contains("✗ the disk is full"))
        console.press(.character("a"))
        #expect(console.takeEffects() == [.reconcile(.match(Sample.day))])
    }

    @Test func `the sides, what agrees and the proof are said, and the shifts while there is room`() {
        let console = Self.console(Sample.reconciliation())
        let rows = console.canvas.rows
        #expect(rows.contains { $0.split(separator: " ") == ["Rows", "3", "3", "1"] })
        #expect(rows.contains { $0.split(separator: " ") == ["CNY", "1,626.00", "1,626.00", "1,619.82", "1,619.82"] })
        #expect(console.text.contains("✓ 3 rows agree; nothing is open."))
        #expect(console.text.contains("✓ Unexplained 0.00"))
        #expect(console.text.contains("Shifts of the day"))
    }

    @Test func `a side without a statement says so`() {
        let console = Self.console(Sample.reconciliation(hasBank: false))
        #expect(console.canvas.rows.contains { $0.hasSuffix("1,619.82    no statement") })
    }

    @Test func `a difference says what, of what, by how much, and with a mark how old`() throws {
        let console = Self.console(Sample.unequal)
        func row(_ kind: String) throws -> String { try #require(console.canvas.rows.first { $0.contains(kind) }) }
        #expect(try row("payout missing").hasSuffix("982.10    ✗ 6 d"))
        #expect(try row("not in the ledger").contains("SHOP2-000911"))
        #expect(try row("not in the ledger").hasSuffix("-48.00    ! 3 d"))
        #expect(try row("amount  ").contains("1,616.00 / 1,615.00"))
        #expect(try row("state").contains("unknown / paid"))
        #expect(console.text.contains("Opening 946.60 + new 10.00 − resolved 0.00 = closing 956.60"))
    }

    @Test(arguments: Language.allCases)
    func `a long number is told whole where there is room`(_ language: Language) {
        let number = "ORDER-2025-12-31-00000000000000000000000000000042"
        let long = Sample.reconciliation(Sample.manyBreaks(3) + [Sample.longNumbered(number)])
        for (columns, isWhole) in [(80, false), (140, true)] {
            let size = Size(columns: columns, rows: 45)
            let console = Self.console(long, size: size, language: language)
            let row = console.canvas.rows.first { $0.contains("ORDER-2025") } ?? ""
            #expect(row.contains(number) == isWhole)
            #expect(row.contains("1,616.00 / 1,615.00"), "what the sides say keeps its room")
        }
    }

    @Test func `the numbers of a difference are listed in the reader's own punctuation`() {
        for (language, numbers) in [
            (Language.english, "T0001-000003, P000000000003"), (.simplifiedChinese, "T0001-000003、P000000000003"),
        ] {
            let phrases = Phrases(language, calendar: Sample.calendar)
            #expect(phrases.sentence(on: Sample.breaks[4]).contains(numbers))
        }
    }

    @Test func `what the screen is too small for is reached by the cursor`() {
        var console = Self.console(Sample.reconciliation(Sample.manyBreaks(40)))
        #expect(console.text.contains("T0001-1001") && !console.text.contains("T0001-1040"))
        console.press(.end)
        #expect(!console.text.contains("T0001-1001") && console.text.contains("T0001-1040"))
        console.press(.character("c"))
        #expect(console.takeEffects() == [.copy("T0001-1040")])
        #expect(console.text.contains("✓ Copied: T0001-1040"))
    }

    @Test func `a result that comes late does not cover another day`() {
        var console = Self.console()
        console.press(.character("a"), .character("["))
        let before = DaySeams(day: Sample.day.advanced(by: -1), ledger: [], parts: [], sequence: 12)
        console.tell(.reconcile(.loaded(before)))
        console.tell(.reconcile(.matched(Sample.unequal, notAsked: nil)))
        console.tell(.reconcile(.wentBy(Sample.basis())))
        #expect(console.text.contains("Reconciliation of 2025-12-30"))
        #expect(!console.text.contains("payout missing"))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        console.tell(.reconcile(.basisRead(Sample.basis())))
        #expect(console.text.contains("payout missing"))
    }

    @Test func `a network that is away is said, and what is known is used`() {
        var console = Self.console()
        console.press(.character("a"))
        console.tell(
            .reconcile(.matched(Sample.reconciliation(), notAsked: .clearing(.unreachable("no connection"))))
        )
        #expect(console.text.contains("What was read in before is used."))
        #expect(console.text.contains("nothing is open"))
        var other = Self.console()
        other.press(.character("a"))
        other.tell(.reconcile(.noStatement(Sample.day)))
        #expect(other.text.contains("! No statement tells of 2025-12-31 yet."))
    }

    @Test func `Enter opens the payment behind a difference, and Esc comes back to the same`() {
        var console = Self.console(Sample.unequal)
        console.press(.enter, .enter)
        #expect(console.model.screen == .reconcile)
        #expect(console.takeEffects() == [.reconcile(.loadRows(Sample.breaks[0]))])
        console.press(.escape, .down, .down, .enter, .enter)
        #expect(console.model.screen == .incoming)
        let load = SettlementScreenTests.load(.payments(PaymentFilter(search: "T0001-000001")))
        #expect(console.takeEffects() == [.reconcile(.loadRows(Sample.breaks[2])), load])
        #expect(console.text.contains("T0001-000001"))
        console.press(.escape)
        #expect(console.takeEffects() == [.reconcile(.load(Sample.day))])
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        console.tell(.reconcile(.basisRead(Sample.basis())))
        #expect(console.model.reconcile.selected?.order == "T0001-000001")
        #expect(console.text.contains("payout missing"))
    }

    @Test func `a statement is read in by its path, and the day is matched with it`() {
        var console = Self.console(Sample.unequal)
        console.press(.character("i"))
        console.type("/tmp/q")
        console.tell(.input(.paste("a.csv")))
        console.press(.enter, .enter, .character("x"))
        #expect(console.takeEffects() == [.reconcile(.readStatement(path: "/tmp/qa.csv"))])
        let error = StatementError(.incomplete, file: "/tmp/qa.csv", reason: "it is empty", mend: "Fetch it again.")
        console.tell(.reconcile(.statementRefused(TillError(error))))
        #expect(console.text.contains("! /tmp/qa.csv: it is empty. Fetch it again."))
        #expect(console.model.reconcile.form?.path == "/tmp/qa.csv")
        console.press(.backspace)
        #expect(!console.text.contains("it is empty"))
        console.press(.enter)
        console.tell(.reconcile(.statementTaken(Sample.statement())))
        #expect(console.model.reconcile.form == nil)
        #expect(console.takeEffects().last == .reconcile(.match(Sample.day)))
        console.tell(.reconcile(.matched(Sample.reconciliation(), notAsked: nil)))
        #expect(console.text.contains("nothing is open"))
    }

    @Test func `a statement that was read in before says so and changes nothing`() {
        var console = Self.console(Sample.unequal)
        console.press(.character("i"))
        console.type("bank.csv")
        console.press(.enter)
        _ = console.takeEffects()
        console.tell(.reconcile(.statementTaken(Sample.statement(isNew: false))))
        #expect(console.takeEffects().isEmpty)
        #expect(console.text.contains("bank.csv was read in before; nothing changes."))
    }
}
