import Ledger
import StatementStore
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Till

/// What whoever reconciles decides by a key.
struct ReconcileDecidingTests {
    private static func decide(_ decision: DayDecision) -> Effect { .reconcile(.decide(decision, Sample.day)) }

    private static func console(_ result: DayReconciliation = Sample.linkable) -> ConsoleDriver {
        ReconcileMatchTests.console(result)
    }

    @Test func `what fits is suggested in words, and nothing is linked by itself`() {
        let console = Self.console()
        let clock = console.phrases.clock(Sample.now)
        #expect(console.text.contains("Perhaps SHOP2-000911 of \(clock): same amount."))
    }

    @Test func `R explains a difference with a reason of the list and a note`() {
        var console = Self.console()
        console.press(.character("R"))
        #expect(console.text.contains("Reason") && !console.text.contains("counted to another day"))
        console.press(.right)
        #expect(console.text.contains("counted to another day"))
        console.press(.right, .enter)
        console.type("see R, w, l")
        #expect(console.model.reconcile.decision != nil, "letters are text")
        console.press(.enter)
        let decision = DayDecision.resolve("mine", .hostError, note: "see R, w, l")
        #expect(console.takeEffects() == [Self.decide(decision)])
        console.type("x")
        console.press(.enter)
        #expect(console.takeEffects().isEmpty, "one decision at a time")
        console.tell(.reconcile(.decided(decision, Sample.reconciliation())))
        #expect(console.text.contains("✓ The difference is explained.") && console.text.contains("✓ Unexplained 0.00"))
    }

    @Test func `a refusal is said in the form, until something is changed`() {
        var console = Self.console()
        console.press(.character("w"), .left, .enter, .enter)
        #expect(console.takeEffects() == [Self.decide(.carry("mine", .other, note: nil))])
        console.tell(.reconcile(.notDecided(.reconciler(.note))))
        #expect(console.text.contains("✗ The note is empty"))
        console.type("a")
        #expect(!console.text.contains("The note is empty"))
        console.press(.escape)
        #expect(console.model.reconcile.decision == nil && console.model.screen == .reconcile)
    }

    @Test func `l proposes what is suggested first`() {
        var console = Self.console()
        console.press(.character("l"), .enter, .right, .enter, .enter)
        #expect(console.takeEffects() == [Self.decide(.link("mine", with: "theirs", .timing, note: nil))])
    }

    @Test(arguments: ["R", "w", "l"] as [Character], Language.allCases)
    func `nobody stores a reason that they did not choose`(_ key: Character, _ language: Language) {
        var console = ReconcileMatchTests.console(Sample.linkable, language: language)
        console.press(.character(key), .enter, .enter, .enter, .enter)
        #expect(console.takeEffects().isEmpty)
        #expect(console.text.contains("✗ " + console.phrases.sentence(.noReason)))
        console.press(.down, .enter)
        #expect(console.takeEffects().isEmpty && console.text.contains(console.phrases.sentence(.noReason)))
        console.press(.left)
        #expect(!console.text.contains(console.phrases.sentence(.noReason)), "the next choice is the answer")
        console.press(.enter)
        console.type("4711")
        console.press(.enter)
        #expect(console.takeEffects().count == 1)
    }

    @Test func `what has no counterpart cannot be linked, and says so`() {
        var console = Self.console()
        console.press(.end, .up, .up, .character("l"))
        #expect(console.model.reconcile.decision == nil)
        #expect(console.text.contains("The other side has nothing"))
    }

    @Test func `n notes something, of which nothing comes but the note`() {
        var console = Self.console()
        console.press(.character("n"), .enter)
        #expect(console.takeEffects().isEmpty, "an empty note is none")
        console.type("asked")
        console.press(.enter)
        #expect(console.takeEffects() == [Self.decide(.remark("mine", note: "asked"))])
    }

    @Test(arguments: [(2, "amount"), (3, "fee"), (4, "2025-12-31/missing_at_host/T0001-000005")])
    func `T takes back what was decided`(row: Int, name: String) {
        var console = Self.console()
        console.press(.character("T"))
        #expect(console.model.reconcile.decision == nil && console.text.contains("Not decided on this day."))
        for _ in 0..<row { console.press(.down) }
        console.press(.character("T"), .enter)
        #expect(console.takeEffects() == [Self.decide(.takeBack(name, note: nil))])
    }

    @Test func `a day with undecided differences is not signed, and nobody types a PIN for it`() {
        var console = Self.console()
        console.press(.character("S"))
        #expect(console.model.reconcile.decision == nil)
        #expect(console.text.contains("2 differences of 2025-12-31 have no reason"))
    }

    @Test func `without operators, a second person signs by name`() {
        var console = Self.console(Sample.reconciliation())
        console.press(.character("S"))
        console.type("Wang")
        console.press(.enter)
        #expect(console.takeEffects() == [Self.decide(.sign(approver: "Wang"))])
        console.tell(.reconcile(.decided(.sign(approver: "Wang"), Sample.signed)))
        #expect(console.text.contains("✓ Signed off by Wang, prepared by ming, version 2"))
    }

    @Test func `with operators, a second person signs by PIN`() {
        var console = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"))
        let chen = Sample.person(3, "Chen", .manager, signedInAt: Sample.now)
        console.tell(.lock(.staff(Sample.staff + [chen])))
        console.press(.function(8))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        console.press(.character("a"))
        console.tell(.reconcile(.matched(Sample.reconciliation(), notAsked: nil)))
        _ = console.takeEffects()
        console.press(.character("S"))
        #expect(console.text.contains("Sign off the reconciliation of 2025-12-31"))
        #expect(console.text.contains("Whoever signs off is somebody else"))
        #expect(!console.text.contains("cannot allow it"), "nothing is refused before anything was typed")
        console.type("2580")
        console.press(.enter)
        let act = GuardedAct.signOff(Sample.day)
        #expect(act.subject == "2025-12-31" && act.permission == .reconcile)
        #expect(console.takeEffects() == [.approval(.ask(act, name: "Chen", pin: OperatorPIN(typed: "2580")))])
        console.tell(.approval(.given(act)))
        #expect(console.model.overlay == nil && console.model.reconcile.work == .deciding(Sample.day))
        console.tell(.reconcile(.notDecided(.reconciler(.unproven(Sample.day, because: .noClearing)))))
        #expect(console.text.contains("✗ 2025-12-31 cannot be signed off"))
    }

    @Test func `where nobody else may sign, the refusal says so`() {
        var console = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"))
        console.press(.function(8))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        console.press(.character("a"))
        console.tell(.reconcile(.matched(Sample.reconciliation(), notAsked: nil)))
        console.press(.character("S"))
        #expect(console.model.overlay == nil)
        #expect(console.text.contains("Wang cannot allow it for Wang; a second person must."))
    }

    @Test func `a signed day whose figures are others says so`() {
        var altered = Sample.signed
        altered.isAsSigned = false
        let console = Self.console(altered)
        #expect(console.text.contains("✗ Not the figures that Wang signed off, version 2: bring back the file"))
        #expect(!console.text.contains("✓ Signed off"))
    }

    @Test func `a signed day takes no decision until it is unlocked with a reason`() {
        var console = Self.console(Sample.signed)
        for key in ["R", "w", "l", "n", "T", "S"] as [Character] {
            console.press(.character(key))
            #expect(console.model.reconcile.decision == nil, "\(key)")
            #expect(console.text.contains("The day is signed off; U unlocks it."), "\(key)")
        }
        console.press(.character("U"))
        console.type("a late file")
        console.press(.enter)
        #expect(console.takeEffects() == [Self.decide(.unlock(note: "a late file"))])
    }

    @Test func `e writes the day to files and says where they are`() {
        var console = Self.console()
        console.press(.character("e"))
        #expect(console.takeEffects() == [.reconcile(.export(Sample.linkable, Language.english.ofReceipts))])
        console.tell(.reconcile(.exported(["/t/reconciliation-2025-12-31.txt", "/t/reconciliation-2025-12-31.csv"])))
        #expect(console.text.contains("✓ Written: /t/reconciliation-2025-12-31.txt"))
    }

    @Test func `before the day is matched no key decides`() {
        var console = ReconcileMatchTests.console()
        for key in ["R", "w", "l", "n", "T", "S", "e"] as [Character] {
            console.press(.character(key))
            #expect(console.text.contains("Match the day first: a."), "\(key)")
        }
        #expect(console.takeEffects().isEmpty)
    }

    @Test func `Tab leads to the shifts while differences are listed, and back`() {
        var console = Self.console()
        console.press(.tab)
        #expect(console.text.contains("Shifts of the day"))
        console.press(.down, .enter)
        let shift = ReconcileScreenTests.seams.scope(of: ReconcileScreenTests.seams.parts[0])
        #expect(console.takeEffects() == [SettlementScreenTests.load(.payments(PaymentFilter(shift)))])
        console.press(.escape)
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        console.tell(.reconcile(.basisRead(Sample.basis())))
        console.press(.tab)
        #expect(console.model.reconcile.selected?.id == "mine")
    }

    @Test(arguments: Language.allCases)
    func `rows for which the screen is too narrow are shown by the key that is named`(_ language: Language) {
        var console = ReconcileMatchTests.console(Sample.linkable, language: language)
        console.press(.down, .down, .enter)
        console.tell(.reconcile(.rowsLoaded("amount", Sample.manyRows)))
        func isShown(_ number: Int) -> Bool { console.text.contains("wechat.csv:\(number)") }
        func isNamed(_ keys: Key...) -> Bool {
            let names = console.phrases.names(of: keys)
            return console.text.contains(language == .english ? "3 more rows: \(names)" : "另有 3 条：按 \(names) 查看")
        }
        #expect(isShown(2) && !isShown(3) && isNamed(.right))
        console.press(.right)
        #expect(!isShown(1) && isShown(3) && isNamed(.left, .right))
        #expect(console.text.contains("T0001-000002"), "the till's row stays")
        console.press(.right, .right, .right)
        #expect(isShown(5) && isNamed(.left))
        console.press(.left, .left, .left)
        #expect(isShown(1) && isNamed(.right))
    }

    @Test func `at a wide screen all rows are there, and no key is named`() {
        var console = ReconcileMatchTests.console(Sample.linkable, size: Size(columns: 140, rows: 45))
        console.press(.down, .down, .enter)
        console.tell(.reconcile(.rowsLoaded("amount", Sample.manyRows)))
        #expect(console.text.contains("wechat.csv:5") && !console.text.contains("more rows"))
        console.press(.right)
        #expect(console.text.contains("All rows are on the screen."))
    }

    @Test func `Enter shows both rows, with the field that differs marked`() throws {
        var console = Self.console()
        console.press(.down, .down, .enter)
        console.tell(.reconcile(.rowsLoaded("other", Sample.breakRows)))
        #expect(console.text.contains(console.phrases.loading), "rows of another difference are not shown")
        console.tell(.reconcile(.rowsLoaded("amount", Sample.breakRows)))
        let marked = console.canvas.rows.filter { $0.contains("≠") }
        #expect(marked.count == 1)
        let row = try #require(marked.first)
        #expect(row.contains("Amount") && row.contains("1,616.00") && row.contains("1,615.00"))
        #expect(console.text.contains("wechat.csv:7") && console.text.contains("Note of ming: ticket 4711"))
    }
}
