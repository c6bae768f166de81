import Ledger
import TerminalUI
import Testing

@testable import Console
@testable import Till

/// Every screen in both languages at the smallest and at a large size, as text files in `Snapshots`.
struct ScreenSnapshotTests {
    static let cases: [(language: Language, size: Size)] = Language.allCases.flatMap { language in
        [Size.standard, Size(columns: 140, rows: 45)].map { (language, $0) }
    }

    @Test(arguments: cases) func everyScreen(_ language: Language, _ size: Size) throws {
        for (name, console) in Self.screens(language, size) {
            let canvas = console.canvas
            #expect(canvas.size == size)
            try Snapshot.expect(canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: cases) func noStateIsToldByColourAlone(_ language: Language, _ size: Size) {
        let texts = AttemptState.allCases.map { state -> String in
            var console = ConsoleDriver.showingCode(size: size, language: language)
            console.tell(.answered(Sample.attempt(1, state), state == .paid ? Sample.payment(1) : nil))
            return console.text
        }
        #expect(Set(texts).count == AttemptState.allCases.count)
    }

    static func screens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        var entry = ConsoleDriver(size: size, language: language)
        entry.type("1250")
        var merchantPresented = ConsoleDriver.showingCode(size: size, language: language)
        merchantPresented.press(.character("x"))
        var paid = ConsoleDriver.showingCode(size: size, language: language)
        paid.tell(.news(.attempt(.paid(1))))
        var incoming = ConsoleDriver(size: size, language: language)
        incoming.press(.function(3))
        incoming.tell(.payments([Sample.payment(2, 350, late: true), Sample.payment(1)], Sample.day))
        var settlement = ConsoleDriver(size: size, language: language)
        settlement.press(.function(7))
        settlement.tell(.summary(SettlementScreenTests.summary([Sample.batch(.acknowledged)])))
        var help = settlement
        help.press(.character("?"))
        return [
            ("till-entry", entry), ("till-code", .showingCode(size: size, language: language)),
            ("till-emvco", merchantPresented), ("till-paid", paid), ("incoming", incoming), ("settlement", settlement),
            ("settlement-help", help),
        ] + batchScreens(settlement) + saleScreens(language, size) + bookScreens(language, size)
    }

    private static func batchScreens(_ settlement: ConsoleDriver) -> [(String, ConsoleDriver)] {
        var batch = settlement
        batch.press(.down, .down, .enter)
        batch.tell(.settlement(.opened(OpenedBatchTests.report)))
        batch.press(.down, .down)
        var decision = batch
        decision.press(.character("n"))
        decision.type("the receipt says so")
        return [("settlement-batch", batch), ("settlement-decision", decision)]
    }

    private static func reconcileScreens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        func console(_ result: DayReconciliation? = nil) -> ConsoleDriver {
            ReconcileMatchTests.console(result, size: size, language: language)
        }
        let unequal = console(Sample.unequal)
        var chosen = unequal
        chosen.press(.down, .down, .down)
        var statement = unequal
        statement.press(.character("i"))
        statement.type("~/Downloads/boc-202512.csv")
        statement.press(.enter)
        statement.tell(.reconcile(.statementRefused(.failed(Sample.refusal))))
        return decisionScreens(language, size) + [
            ("reconcile", console()), ("reconcile-clean", console(Sample.reconciliation())),
            ("reconcile-no-bank", console(Sample.reconciliation(hasBank: false))),
            ("reconcile-breaks", chosen), ("reconcile-statement", statement),
            ("reconcile-many", console(Sample.reconciliation(Sample.manyBreaks(40), new: 50_000))),
        ]
    }

    private static func decisionScreens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        let linkable = ReconcileMatchTests.console(Sample.linkable, size: size, language: language)
        var rows = linkable
        rows.press(.down, .down, .enter)
        rows.tell(.reconcile(.rowsLoaded("amount", Sample.breakRows)))
        var resolve = linkable
        resolve.press(.character("R"), .right, .tab)
        resolve.type("asked 95516")
        resolve.press(.enter)
        resolve.tell(.reconcile(.notDecided(.reconciler(.noBreak("missing_at_host", Sample.day)))))
        var link = linkable
        link.press(.character("l"))
        var shifts = linkable
        shifts.press(.tab)
        var sign = ReconcileMatchTests.console(Sample.reconciliation(), size: size, language: language)
        sign.press(.character("S"))
        let detailed = ReconcileMatchTests.console(Sample.detailed, size: size, language: language)
        var more = detailed
        more.press(.character("d"))
        var end = more
        end.press(.end)
        var altered = Sample.signed
        altered.isAsSigned = false
        return [
            ("reconcile-currencies", detailed), ("reconcile-more", more), ("reconcile-more-end", end),
            ("reconcile-altered", ReconcileMatchTests.console(altered, size: size, language: language)),
            ("reconcile-decided", linkable), ("reconcile-rows", rows), ("reconcile-resolve", resolve),
            ("reconcile-link", link), ("reconcile-shifts", shifts), ("reconcile-sign", sign),
            ("reconcile-signed", ReconcileMatchTests.console(Sample.signed, size: size, language: language)),
        ]
    }

    private static func saleScreens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        var sale = ConsoleDriver.showingCode(size: size, language: language)
        sale.press(.character("b"))
        sale.type("12.5+3*4.2g300")
        sale.press(.enter)
        sale.type("rtable 7")
        var split = ConsoleDriver(size: size, language: language)
        split.type("10000p2500")
        var sign = ConsoleDriver(size: size, language: language)
        sign.type("60000t")
        var confirming = ConsoleDriver(size: size, language: language)
        confirming.type("1250s134567890123456789")
        confirming.press(.enter)
        confirming.tell(.began(Sample.charge(1, .created)))
        confirming.tell(.answered(Sample.charge(1, .authorising), nil))
        var late = ConsoleDriver.showingCode(size: size, language: language)
        late.tell(.answered(Sample.attempt(1, .paid), Sample.payment(1, late: true)))
        return [
            ("till-sale", sale), ("till-split", split), ("till-sign", sign), ("till-confirming", confirming),
            ("till-late", late),
        ]
    }

    private static func bookScreens(_ language: Language, _ size: Size) -> [(String, ConsoleDriver)] {
        var shift = ConsoleDriver(size: size, language: language)
        shift.press(.function(6))
        shift.tell(.shift(.loaded(ShiftScreenTests.report)))
        var count = shift
        count.type("z19950")
        var notes = shift
        notes.type("zn2")
        notes.press(.down, .down)
        notes.type("13")
        var confirmation = count
        confirmation.press(.enter)
        var refused = shift
        refused.tell(
            .shift(
                .notClosed(
                    .variance(threshold: Sample.money(2_000), isCounted: true, mayRecount: true, mayAllow: ["Wang"]),
                    ShiftClosing(counted: Sample.money(1))
                )
            )
        )
        var payOut = shift
        payOut.type("u5000")
        payOut.press(.enter)
        payOut.type("change for the market")
        var corrected = shift
        corrected.tell(.shift(.loaded(ShiftScreenTests.corrected)))
        var closed = shift
        closed.tell(.shift(.loaded(ShiftScreenTests.closed)))
        var carry = shift
        carry.tell(.shift(.notClosed(.unresolved([Sample.reference(1)]), ShiftClosing(counted: Sample.money(5)))))
        carry.press(.character("c"))
        carry.tell(.shift(.waiting([Sample.waiting])))
        carry.type("the line is cut")
        return [
            ("shift-carry", carry),
            ("unknown", UnknownScreenTests.console(size: size, language: language)), ("shift", shift),
            ("shift-count", count), ("shift-notes", notes), ("shift-confirmation", confirmation),
            ("shift-refused", refused), ("shift-pay-out", payOut), ("shift-corrected", corrected),
            ("shift-closed", closed),
        ] + reconcileScreens(language, size)
    }
}
