import ClearingProtocol
import Money
import TerminalUI
import Testing

@testable import Console
@testable import Ledger
@testable import Till

struct OpenedBatchTests {
    /// A batch of which the network did not take everything.
    static let report: BatchReport = {
        func line(_ number: Int, _ amount: Int64, from link: BatchLineLink? = nil) -> BatchLine {
            BatchLine(
                kind: .payment,
                payment: "P00000000000\(number)",
                amount: Sample.money(amount),
                fee: Sample.money(5),
                from: link
            )
        }
        func rejected(
            _ position: Int,
            _ cause: BatchDifferenceCause,
            _ yours: BatchLine,
            ours: BatchLine? = nil,
            _ state: RejectedLine.State,
            next: BatchLineLink? = nil
        ) -> RejectedLine {
            RejectedLine(
                link: BatchLineLink(batch: 1, line: position),
                difference: BatchLineDifference(
                    line: position,
                    cause: cause,
                    fields: [cause == .differs ? "amount" : "payment"],
                    yours: yours,
                    ours: ours
                ),
                state: state,
                next: next,
                decidedIn: nil
            )
        }
        let again = line(5, 800, from: BatchLineLink(batch: 3, line: 2))
        return BatchReport(
            summary: Sample.summary(Sample.batch(.partAcknowledged), rejected: 3),
            lines: [again, line(1, 1_250), line(2, 160_350), line(3, 99)],
            totals: [
                BatchTotal(kind: .payment, count: 4, amount: Sample.money(162_499), fee: Sample.money(20)),
                BatchTotal(kind: .refund, count: 1, amount: Sample.money(350), fee: Sample.money(1)),
            ],
            rejected: [
                rejected(2, .differs, line(1, 1_250), ours: line(1, 1_260), .open),
                rejected(3, .unknown, line(2, 160_350), .open),
                rejected(4, .unknown, line(3, 99), .carried, next: BatchLineLink(batch: 2, line: 1)),
            ],
            missing: [
                BatchReport.MissingLine(line: line(7, 4_000), isKnown: false),
                BatchReport.MissingLine(line: line(8, 300), isKnown: true),
            ],
            orders: ["P000000000001": "T0001-000001", "P000000000008": "T0001-000008"],
            before: TreeHead(size: 0, root: [UInt8](repeating: 0x1f, count: 32)),
            after: TreeHead(size: 10, root: [UInt8](repeating: 0xa5, count: 32)),
            receivedAt: Sample.now,
            refusal: nil
        )
    }()

    /// One that the network refuses as a whole.
    static let refused = BatchReport(
        summary: Sample.summary(Sample.batch(.rejected)),
        lines: [],
        totals: [],
        rejected: [],
        missing: [],
        orders: [:],
        before: report.before,
        after: report.after,
        receivedAt: nil,
        refusal: BatchSent.Refusal(kind: ProblemKind.totalsDiffer.rawValue, detail: "Line 1 differs.")
    )

    private func console() -> ConsoleDriver {
        var console = ConsoleDriver(size: Size(columns: 140, rows: 45))
        console.press(.function(7))
        console.tell(.summary(SettlementScreenTests.summary([Sample.batch(.partAcknowledged)])))
        console.tell(.settlement(.opened(Self.report)))
        _ = console.takeEffects()
        return console
    }

    @Test func totalsOpenThePaymentsAndTheRefundsBehindThem() {
        var console = console()
        let scope = TakingsScope(currency: .cny, entries: 1..<11)
        console.press(.enter)
        #expect(console.takeEffects() == [SettlementScreenTests.load(.payments(PaymentFilter(scope)))])
        console.press(.escape)
        #expect(console.model.screen == .settlement)
        #expect(console.takeEffects().contains(.settlement(.open(1))), "it comes back to the batch")
        console.press(.character("r"))
        #expect(console.takeEffects() == [SettlementScreenTests.load(.refunds(RefundFilter(scope)))])
    }

    @Test func aLineSaysWhyItWasNotTakenAndWhatBecomesOfIt() {
        var console = console()
        console.press(.down, .down)
        #expect(
            console.text.contains("amount CNY 12.50, there CNY 12.60. The next batch brings it again; D gives it up.")
        )
        console.press(.down)
        #expect(console.text.contains("the network does not know it"))
        console.press(.down)
        #expect(console.text.contains("Line 1 of batch 2 brought it again."))
        console.press(.down)
        #expect(console.text.contains("and this till lacked it; sync asks for it."))
        console.press(.end)
        #expect(console.text.contains("comes from line 2 of batch 3"))
    }

    @Test func enterOpensThePaymentOfALineThatTheLedgerHas() {
        var console = console()
        console.press(.down, .down, .enter)
        #expect(console.takeEffects() == [SettlementScreenTests.load(.payments(PaymentFilter(search: "T0001-000001")))])
        console = self.console()
        console.press(.down, .down, .down, .enter)
        #expect(console.takeEffects().isEmpty && console.text.contains("The ledger has no payment"))
    }

    @Test func aLineIsCorrectedForAReason() {
        var console = console()
        console.press(.down, .down, .character("n"))
        console.type("by receipt q")
        #expect(console.takeEffects().isEmpty && console.model.screen == .settlement)
        console.press(.enter)
        let link = BatchLineLink(batch: 1, line: 2)
        #expect(console.takeEffects() == [.settlement(.decide(link, .correct, reason: "by receipt q"))])
        console.type("x")
        console.tell(.settlement(.notDecided(.operators(.forbidden(.reconcile, operator: "Li", mayAllow: [])))))
        #expect(console.text.contains("Li may not reconcile days"))
        console.press(.enter)
        console.tell(.settlement(.decided(Self.report)))
        #expect(console.model.settlement.opened?.form == nil)
    }

    @Test func onlyWhatTheNetworkHasIsSentAsItHasIt() {
        var console = console()
        console.press(.down, .down, .down, .character("n"))
        #expect(console.model.settlement.opened?.form == nil && console.text.contains("The network has nothing like"))
        console.press(.character("D"))
        #expect(console.model.settlement.opened?.form?.decision == .drop)
        console.press(.escape)
        #expect(console.model.settlement.opened?.form == nil)
        console.press(.down, .character("D"))
        #expect(console.model.settlement.opened?.form == nil, "it was brought again already")
    }

    @Test func escapeGoesBackToTheBatches() {
        var console = console()
        console.press(.escape)
        #expect(console.model.settlement.opened == nil && console.takeEffects() == [.loadSummary])
        #expect(console.text.contains("Settlement of"))
    }

    @Test func cCopiesTheNumberUnderTheCursorOrTheDigest() {
        var console = console()
        console.press(.down, .down, .character("c"))
        #expect(console.takeEffects() == [.copy("P000000000001")])
        #expect(console.text.contains("P000000000001"))
    }
}
