import Money
import TerminalUI
import Testing

@testable import Console
@testable import Ledger
@testable import Till

struct SettlementScreenTests {
    static func summary(_ batches: [SealedBatch] = []) -> SettlementSummary {
        SettlementSummary(
            businessDay: Sample.day,
            figures: [Figures(count: 2, gross: 161_600, refunds: 0, fees: 6, currency: .cny)],
            shift: Sample.shift,
            batches: batches,
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

    @Test func sSendsTheNewestBatchAgain() {
        var console = console()
        console.press(.character("s"))
        #expect(console.takeEffects().isEmpty)
        console = self.console([Sample.batch(.acknowledged)])
        console.press(.character("s"))
        #expect(console.takeEffects() == [.sendBatch])
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
        let filter = PaymentFilter(TakingsScope(entries: batch.firstSequence..<batch.endSequence))
        #expect(console.takeEffects() == [Self.load(.payments(filter))])
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
