import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

/// Phrases of the settlement screen.
extension Phrases {
    var payoutDay: String { say("Payout", "到账日") }
    var toCome: String { say("To come", "应到账") }
    var businessDay: String { say("Day", "营业日") }
    var noBatchesOfDay: String { say("No batch of this day: one is sealed when a shift closes.", "当日无批次：结班时封批。") }
    var asNetwork: String { say("As network", "按网络") }
    var giveUp: String { say("Give up", "放弃") }
    var decide: String { say("Decide", "决定") }
    var networkHasNone: String { say("The network has nothing like this line.", "网络没有此笔。") }
    var networkHasIt: String {
        say("The network has this line, and pays it out only once a batch brings it.", "网络有此笔，上送后才付款。")
    }
    var noPaymentOfLine: String { say("The ledger has no payment behind this line.", "账本中没有此行的收款。") }
    var digest: String { say("SHA-256", "摘要") }
    var signature: String { say("Signature", "签名") }
    var emptyBatch: String { say("The batch brings nothing.", "此批次无任何收款或退款。") }

    func headBefore(_ size: Int) -> String { say("From \(size)", "起 \(size)") }
    func headAfter(_ size: Int) -> String { say("To \(size)", "止 \(size)") }

    func work(_ work: SettlementScreen.Work) -> String {
        switch work {
        case .sending: sending
        case .exporting: say("Writing the file …", "正在写文件……")
        case .deciding: say("Recording the decision …", "正在记录决定……")
        }
    }

    func exported(_ batch: Int, _ path: String) -> String {
        say("The lines of batch \(batch) are in \(path)", "批次 \(batch) 各行已写入 \(path)")
    }

    func linesWait(_ count: Int) -> String {
        say(
            count == 1
                ? "1 line that the network did not take waits for the next batch."
                : "\(count) lines that the network did not take wait for the next batch.",
            "\(count) 笔被网络拒收，将随下一批次重送。"
        )
    }

    /// What the batches of a day are paid out with.
    func payout(_ payout: DayPayout) -> String {
        let expected = amounts(payout.expected)
        let got = payout.got.map { say("the bank has \($0.labelled)", "银行已到 \($0.labelled)") }
        return say(
            "Payout of \(expected) expected on \(payout.day); \(got ?? "no bank statement yet")",
            "应到账 \(expected)，预计 \(payout.day)；\(got ?? "尚无银行对账单")"
        )
    }

    func title(of summary: BatchSummary) -> String {
        let batch = summary.batch
        return say(
            "Batch \(batch.number) of \(summary.businessDay), shift \(batch.shift): \(state(batch.state))",
            "批次 \(batch.number)，\(summary.businessDay)，班次 \(batch.shift)：\(state(batch.state))"
        )
    }

    /// What the network says of a batch.
    func answer(to report: BatchReport, _ calendar: MerchantCalendar) -> String {
        let batch = report.summary.batch
        switch batch.state {
        case .sealed: return say("Not sent yet.", "尚未上送。")
        case .sent: return say("Sent; no answer came. s sends the same bytes again.", "已上送，未获答复：按 s 以相同内容重送。")
        case .rejected:
            let detail = report.refusal?.detail.shown(limit: 300) ?? ""
            let kind = report.refusal.flatMap { ProblemKind(rawValue: $0.kind) }
            return say("The network refuses it: \(detail)", "网络拒收：\(kind.map(chinese) ?? detail)")
        case .acknowledged, .partAcknowledged:
            let at = report.receivedAt.map { calendar.localMinute($0) } ?? ""
            let place = batch.logIndex.map(String.init) ?? "?"
            let without =
                report.rejected.isEmpty
                ? ""
                : say(
                    ", without \(report.rejected.count.counted("line", "lines"))",
                    "，其中 \(report.rejected.count) 笔被拒"
                )
            return say(
                "Acknowledged at \(at) as leaf \(place) of the network's log\(without).",
                "\(at) 确认，网络日志第 \(place) 叶\(without)。"
            )
        }
    }

    /// When and what of a batch comes to the bank.
    func payout(of summary: BatchSummary) -> String {
        switch summary.payout {
        case .expected(let day):
            say("Payout of \(amounts(summary.expected)) on \(day)", "应到账 \(amounts(summary.expected))，\(day)")
        case .notSealed, .notAcknowledged, .notTaken, .givenUp:
            say("No payout until the network acknowledges it", "网络确认后才有到账日")
        }
    }

    private func amounts(_ amounts: [Money]) -> String {
        amounts.isEmpty ? "0" : amounts.map(\.labelled).joined(separator: ", ")
    }
}
