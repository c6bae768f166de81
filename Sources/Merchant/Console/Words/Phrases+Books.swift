import ClearingProtocol
import Ledger
import Money
import OutsideText
import Timekeeping

/// Phrases of the incoming and settlement screens.
extension Phrases {
    var export: String { say("Export", "导出") }
    var time: String { say("Time", "时间") }
    var paymentNumber: String { say("Payment", "流水号") }
    var payer: String { say("Payer", "付款人") }
    var stateTitle: String { say("State", "状态") }
    var fee: String { say("Fee", "手续费") }
    var net: String { say("Net", "净额") }
    var gross: String { say("Gross", "总额") }
    var refunds: String { say("Refunds", "退款") }
    var count: String { say("Count", "笔数") }
    var currency: String { say("Currency", "币种") }
    var batches: String { say("Batches", "批次") }
    var batch: String { say("Batch", "批次") }
    var entries: String { say("Entries", "分录") }
    var position: String { say("Log position", "日志位置") }
    var sealedAt: String { say("Sealed", "封批时间") }
    var timeline: String { say("Time line", "时间线") }
    var logIndex: String { say("Log position", "日志位置") }
    var entry: String { say("Journal entry", "账本分录") }
    var noPayments: String { say("No payment yet today.", "今日尚无收款。") }
    var noBatches: String { say("No batch yet: z closes the shift and sends one.", "尚无批次：按 z 结班并上送。") }
    var noFigures: String { say("No payment on this day.", "当日无收款。") }
    var noFiguresOfShift: String { say("No payment in this shift.", "本班次无收款。") }
    var sending: String { say("Sending the batch …", "正在上送批次……") }
    var loading: String { say("Loading …", "读取中……") }

    func settlementOf(_ day: BusinessDay) -> String { say("Settlement of \(day)", "\(day) 结算") }

    func shiftLine(_ shift: Shift, opened: String, closed: String?) -> String {
        let number = shift.number
        return switch closed {
        case nil:
            say(
                "Shift \(number) is open since \(opened), by \(shift.openedBy)",
                "班次 \(number) 自 \(opened) 开班，\(shift.openedBy)"
            )
        case let closed?:
            say(
                "Shift \(number) was closed at \(closed), by \(shift.closedBy ?? "")",
                "班次 \(number) 已于 \(closed) 结班，\(shift.closedBy ?? "")"
            )
        }
    }

    func waiting(_ count: Int) -> String {
        say(
            "\(count.counted("order waits", "orders wait")) for the network's word",
            "\(count) 笔订单等待网络结果"
        )
    }

    func shiftClosed(_ shift: Int, batch: Int) -> String {
        say("Shift \(shift) is closed; batch \(batch) is sealed.", "班次 \(shift) 已结；批次 \(batch) 已封。")
    }

    func acknowledged(_ batch: SealedBatch) -> String {
        let place = batch.logIndex.map(String.init) ?? "?"
        return say(
            "Batch \(batch.number) is \(state(batch.state)): leaf \(place) of the network's log.",
            "批次 \(batch.number) \(state(batch.state))：网络日志第 \(place) 叶。"
        )
    }

    /// One step of the time line of an order.
    func step(_ fact: Fact) -> String {
        switch fact {
        case .attemptCreated(let attempt):
            say("order of \(attempt.amount.labelled) written to the ledger", "订单 \(attempt.amount.labelled) 记入账本")
        case .attemptFound(let found):
            found.mode == .staticCode
                ? say("paid by the code at the counter", "顾客扫了收款牌") : say("the network told of it", "由网络得知")
        case .attemptAuthorising: say("the payer confirms on the phone", "顾客在手机上确认")
        case .attemptWithdrawn: say("given up, to be taken back", "已放弃，待撤销")
        case .attemptPresented: say("registered with the network, code shown", "网络已登记，已出码")
        case .attemptClosed(let closed):
            ([state(closed.state)] + [closed.reason].compactMap(\.self)).joined(separator: ": ")
        case .paymentAccepted(let payment):
            say("paid, says the network (\(payment.payment.payment))", "网络确认收款（\(payment.payment.payment)）")
        case .refundCreated(let refund):
            say(
                "refund of \(refund.amount.labelled): \(refund.reason)",
                "退款 \(refund.amount.labelled)：\(refund.reason)"
            )
        case .refundPending: say("refund under way", "退款处理中")
        case .refundClosed(let closed):
            ([say("refund not made", "未退款")] + [closed.reason].compactMap(\.self)).joined(separator: ": ")
        case .refundAccepted(let refund):
            say("refunded, says the network (\(refund.record.refund))", "网络确认退款（\(refund.record.refund)）")
        case .receiptPrinted(let print):
            print.copy == 0
                ? say("receipt printed", "已打印收据") : say("receipt printed, COPY \(print.copy)", "已打印收据，副本 \(print.copy)")
        case .ledgerFounded, .terminalPaired, .shiftOpened, .cashMoved, .payoutReceived, .currencyTraded, .shiftClosed,
            .batchSealed, .batchSent, .batchAcknowledged, .batchLineDecided, .operatorAdded, .operatorChanged,
            .operatorSignedIn, .operatorSignedOut, .operatorRefused, .permissionGiven, .cashCounted, .shiftCorrected,
            .shiftPrinted, .reconciliationDecided,
            .statementTaken, .feesStated:
            fact.kind.rawValue
        }
    }

    func inBatch(_ number: Int, _ batchState: BatchState) -> String {
        say("in batch \(number), \(state(batchState))", "在批次 \(number)，\(state(batchState))")
    }
}
