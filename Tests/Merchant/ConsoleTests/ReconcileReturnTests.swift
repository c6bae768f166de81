import StatementStore
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// Who leaves the reconciliation screen and comes back finds the day there, unless something changed meanwhile.
struct ReconcileReturnTests {
    /// A day with a cursor down in its differences, left for F2 and come back to.
    private static func returned(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ReconcileMatchTests.console(
            Sample.reconciliation(Sample.manyBreaks(40)),
            size: size,
            language: language
        )
        console.press(.end, .up, .function(2), .function(8))
        return console
    }

    @Test(arguments: Language.allCases)
    func `the day, its list and the place in it are there again`(_ language: Language) {
        var console = Self.returned(language: language)
        #expect(console.takeEffects().last == .reconcile(.load(Sample.day)))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        #expect(console.takeEffects() == [.reconcile(.readBasis(Sample.day))])
        console.tell(.reconcile(.basisRead(Sample.basis())))
        #expect(console.takeEffects().isEmpty)
        #expect(console.model.reconcile.selected?.order == "T0001-1039")
        #expect(console.text.contains("T0001-1039") && !console.text.contains("T0001-1001"))
    }

    @Test func `no proof is shown until it is known to be still so`() {
        var console = Self.returned()
        let isShown = { (console: ConsoleDriver) in console.text.contains("Unexplained 0.00") }
        #expect(!isShown(console))
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        #expect(!isShown(console) && console.text.contains("Looking whether anything changed"))
        console.press(.character("S"), .character("e"))
        #expect(console.model.reconcile.decision == nil && console.model.reconcile.work == nil)
        console.tell(.reconcile(.basisRead(Sample.basis())))
        #expect(isShown(console))
    }

    @Test(arguments: [Sample.basis(entries: 13), Sample.basis(statements: [1, 2]), Sample.basis(figures: "{\"a\":1}")])
    func `what went by something else is matched anew`(_ basis: DayBasis) {
        var console = Self.returned()
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        _ = console.takeEffects()
        console.tell(.reconcile(.basisRead(basis)))
        #expect(console.takeEffects() == [.reconcile(.match(Sample.day))])
        #expect(console.text.contains("Matching 2025-12-31 …") && !console.text.contains("Unexplained 0.00"))
    }

    @Test func `a day that came to something else says so, and one that did not says nothing`() {
        for (count, isOtherwise) in [(40, false), (39, true)] {
            var console = Self.returned()
            console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
            console.tell(.reconcile(.basisRead(Sample.basis(entries: 13))))
            console.tell(.reconcile(.matched(Sample.reconciliation(Sample.manyBreaks(count)), notAsked: nil)))
            #expect(console.text.contains("or decisions changed since") == isOtherwise)
            #expect(console.model.reconcile.selected?.order == "T0001-1039", "the place is kept")
        }
    }

    @Test func `a day that was only looked at is come back to`() {
        var console = ReconcileMatchTests.console()
        let before = Sample.day.advanced(by: -1)
        console.press(.character("["))
        console.tell(.reconcile(.loaded(DaySeams(day: before, ledger: [], parts: [], sequence: 12))))
        console.press(.function(2), .function(8))
        #expect(console.takeEffects().last == .reconcile(.load(before)))
    }

    @Test func `a day that is paged back to is held against what it would go by`() {
        var console = ReconcileMatchTests.console(Sample.unequal)
        console.press(.character("["))
        let before = DaySeams(day: Sample.day.advanced(by: -1), ledger: [], parts: [], sequence: 12)
        console.tell(.reconcile(.loaded(before)))
        console.press(.character("]"))
        _ = console.takeEffects()
        console.tell(.reconcile(.loaded(ReconcileScreenTests.seams)))
        #expect(console.takeEffects() == [.reconcile(.readBasis(Sample.day))])
        #expect(!console.text.contains("payout missing"))
    }
}
