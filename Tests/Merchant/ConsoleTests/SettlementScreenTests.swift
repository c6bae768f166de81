import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct SettlementScreenTests {
    static func summary(_ batches: [SealedBatch] = []) -> SettlementSummary {
        SettlementSummary(
            businessDay: Sample.day,
            figures: [Figures(count: 2, gross: 161_600, refunds: 0, fees: 6, currency: .cny)],
            shift: Sample.shift,
            batches: batches.map { Sample.summary($0) },
            payout: batches.isEmpty
                ? nil : DayPayout(expected: [Sample.money(161_594)], day: Sample.day.advanced(by: 2), got: nil),
            unresolved: 0
        )
    }

    private func console(_ batches: [SealedBatch] = []) -> ConsoleDriver {
        var console = ConsoleDriver()
        console.press(.function(7))
        console.tell(.summary(Self.summary(batches)))
        _ = console.takeEffects()
        return console
    }

    @Test func theDaysFiguresAreShownPerCurrency() {
        let console = console()
        let row = console.canvas.rows.first { $0.contains("CNY") } ?? ""
        #expect(row.split(separator: " ") == [">", "CNY", "2", "1,616.00", "0.00", "0.06", "1,615.94"])
    }

    @Test func zLeadsToTheCountThatClosesTheShift() {
        var console = console()
        console.press(.character("z"))
        #expect(console.model.screen == .shift && console.text.contains("Count the drawer"))
        #expect(console.takeEffects() == [.shift(.load)])
    }

    @Test func theAcknowledgementIsShown() {
        var console = console()
        console.tell(.batchAcknowledged(Sample.batch(.acknowledged)))
        #expect(console.text.contains("Batch 1 is acknowledged: leaf 14"))
        #expect(console.model.settlement.work == nil)
    }

    @Test func sSendsTheBatchUnderTheCursorAndIsOfferedWhereItIsDue() {
        var console = console()
        console.press(.character("s"))
        #expect(console.takeEffects().isEmpty)
        console = self.console([Sample.batch(.acknowledged)])
        #expect(!console.text.contains("s Resend"))
        console.press(.character("s"))
        #expect(console.takeEffects() == [.settlement(.send(1))])
        console = self.console([Sample.batch(.sent)])
        #expect(console.text.contains("s Resend") && console.text.contains("sent, no answer yet"))
    }

    @Test func eWritesTheLinesToAFileWhoseNameIsShown() {
        var console = console([Sample.batch(.acknowledged)])
        console.press(.character("e"))
        #expect(console.takeEffects() == [.settlement(.export(1))])
        console.press(.character("e"))
        #expect(console.takeEffects().isEmpty, "once at a time")
        console.tell(.settlement(.exported(batch: 1, path: "/till/exports/batch-T0001-1.csv")))
        #expect(console.text.contains("/till/exports/batch-T0001-1.csv"))
        let refusal = OperatorRefusal.forbidden(.export, operator: "Li", mayAllow: ["Wang"])
        console.tell(.settlement(.notExported(.operators(refusal))))
        #expect(console.text.contains("may not export the books"))
    }

    @Test func theBracketsGoFromDayToDayAndEscapeComesBackToToday() {
        var console = console()
        console.press(.character("["))
        #expect(console.takeEffects() == [.settlement(.load(Sample.day.advanced(by: -1)))])
        console.press(.character("["), .character("]"))
        #expect(console.takeEffects().last == .settlement(.load(Sample.day.advanced(by: -1))))
        // What was read of today comes too late.
        console.tell(.summary(Self.summary([Sample.batch(.sealed)])))
        #expect(console.model.settlement.summary?.batches.isEmpty == true)
        console.press(.escape, .function(7))
        #expect(console.takeEffects().last == .loadSummary)
    }

    @Test func whatIsExpectedAndWhatCameIsTold() {
        var console = console([Sample.batch(.acknowledged)])
        #expect(console.text.contains("Payout of CNY 1615.94 expected on 2026-01-02; no bank statement yet"))
        var summary = Self.summary([Sample.batch(.partAcknowledged)])
        summary = SettlementSummary(
            businessDay: summary.businessDay,
            figures: summary.figures,
            shift: summary.shift,
            batches: [Sample.summary(Sample.batch(.partAcknowledged), rejected: 2)],
            payout: DayPayout(expected: [Sample.money(161_594)], day: Sample.day.advanced(by: 2), got: Sample.money(1)),
            unresolved: 0
        )
        console.tell(.summary(summary))
        #expect(console.text.contains("the bank has CNY 0.01") && console.text.contains("part acknowledged -2"))
        #expect(console.text.contains("2 lines that the network did not take wait for the next batch"))
    }

    @Test func enterOpensThePaymentsBehindTheFiguresAndRTheRefunds() {
        let scope = TakingsScope(days: Sample.day...Sample.day, currency: .cny)
        var console = console()
        console.press(.enter)
        #expect(console.model.screen == .incoming)
        #expect(console.takeEffects() == [Self.load(.payments(PaymentFilter(scope)))])
        console.press(.escape)
        #expect(console.model.screen == .settlement)
        _ = console.takeEffects()
        console.press(.character("r"))
        #expect(console.takeEffects() == [Self.load(.refunds(RefundFilter(scope)))])
    }

    @Test func belowTheFiguresTheCursorGoesToTheBatches() {
        var console = console([Sample.batch(.sealed)])
        let batch = Sample.batch(.sealed)
        console.press(.down, .down)
        #expect(console.canvas.rows.contains { $0.hasPrefix("  >") && $0.contains("sealed") })
        console.press(.enter)
        #expect(console.takeEffects() == [.settlement(.open(1))])
        console.press(.character("r"))
        let filter = RefundFilter(TakingsScope(entries: batch.firstSequence..<batch.endSequence))
        #expect(console.takeEffects() == [Self.load(.refunds(filter))])
        console.press(.escape)
        console.tell(.summary(Self.summary([batch])))
        console.press(.up, .enter)
        #expect(
            console.takeEffects().last
                == Self.load(.payments(PaymentFilter(Self.summary().scope.only(Self.summary().figures[0]))))
        )
    }

    static func load(_ rows: RowsBehind) -> Effect {
        .incoming(.load(IncomingQuery(rows), limit: IncomingScreen.pageSize))
    }
}
