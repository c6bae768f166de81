import ClearingProtocol
import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct ReconcileScreenTests {
    static let seams = DaySeams(
        day: Sample.day,
        ledger: [Figures(count: 3, gross: 162_600, refunds: 0, fees: 6, currency: .cny)],
        parts: [
            DaySeams.Part(
                shift: ShiftScreenTests.closed.shift,
                stage: .acknowledged,
                batch: Sample.batch(.acknowledged),
                figures: [Figures(count: 2, gross: 161_600, refunds: 0, fees: 6, currency: .cny)]
            )
        ],
        sequence: 12
    )

    @Test func `what is not at clearing is named, to the unit`() {
        var console = ConsoleDriver()
        console.press(.function(8))
        #expect(console.takeEffects() == [.reconcile(.load(nil))])
        console.tell(.reconcile(.loaded(Self.seams)))
        let row = console.canvas.rows.first { $0.contains("CNY  ") } ?? ""
        #expect(row.split(separator: " ").prefix(6) == [">", "CNY", "1,625.94", "1,615.94", "0.00", "10.00"])
        #expect(console.text.contains("✓ clearing has it"))
    }

    @Test func `what clearing did not take of a batch is not shown as if it had it`() {
        func end(_ fate: BatchLineEnd.Fate, _ amount: Int64) -> BatchLineEnd {
            let line = BatchLine(kind: .payment, payment: "P1", amount: Sample.money(amount), fee: Sample.money(6))
            return BatchLineEnd(line: line, link: BatchLineLink(batch: 1, line: 1), fate: fate)
        }
        var part = Self.seams.parts[0]
        part.outstanding = [end(.waits, 1_006), end(.givenUp, 56)]
        let seams = DaySeams(day: Sample.day, ledger: Self.seams.ledger, parts: [part], sequence: 12)
        for (language, words) in [
            (Language.english, "! 1 waiting, 1 given up"), (.simplifiedChinese, "! 1 笔待送，已放弃 1 笔"),
        ] {
            var console = ConsoleDriver(language: language)
            console.press(.function(8))
            console.tell(.reconcile(.loaded(seams)))
            let row = console.canvas.rows.first { $0.contains("CNY  ") } ?? ""
            #expect(row.split(separator: " ").prefix(6) == [">", "CNY", "1,625.94", "1,605.44", "10.00", "10.00"])
            #expect(console.text.contains(words), "\(console.text)")
        }
    }

    @Test func `the day and each of its shifts open their rows`() {
        var console = ConsoleDriver()
        console.press(.function(8))
        console.tell(.reconcile(.loaded(Self.seams)))
        _ = console.takeEffects()
        let day = TakingsScope(days: Sample.day...Sample.day, currency: .cny)
        console.press(.enter)
        #expect(console.takeEffects() == [SettlementScreenTests.load(.payments(PaymentFilter(day)))])
        console.press(.escape, .down, .character("r"))
        #expect(console.model.screen == .incoming)
        let shift = Self.seams.scope(of: Self.seams.parts[0])
        #expect(console.takeEffects().last == SettlementScreenTests.load(.refunds(RefundFilter(shift))))
        #expect(console.text.contains("journal entries"))
        console.press(.escape)
        #expect(console.model.screen == .reconcile)
        console.press(.down, .enter)
        var elsewhere = Self.seams.scopeElsewhere
        elsewhere.currency = .cny
        #expect(console.takeEffects().last == SettlementScreenTests.load(.payments(PaymentFilter(elsewhere))))
    }

    @Test func `the brackets go from day to day`() {
        var console = ConsoleDriver()
        console.press(.function(8))
        console.tell(.reconcile(.loaded(Self.seams)))
        _ = console.takeEffects()
        console.press(.character("["), .character("]"))
        let days = [-1, 1].map { Effect.reconcile(.load(Sample.day.advanced(by: $0))) }
        #expect(console.takeEffects() == days)
    }
}
