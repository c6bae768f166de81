import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till

/// Phrases for the lines of a batch.
extension Phrases {
    var networkOnly: String { say("Network only", "仅网络有") }
    var fetched: String { say("fetched", "已取回") }
    var notHere: String { say("not here", "本机没有") }

    func name(of kind: MovementKind) -> String {
        switch kind {
        case .payment: say("Payments", "收款")
        case .refund: refunds
        }
    }

    func sponsor(_ name: String) -> String { say("by \(name.shown(limit: 32))", "\(name.shown(limit: 32)) 承担") }

    func broughtAgain(_ line: BatchLine) -> String {
        let (batch, number) = (line.from?.batch ?? 0, line.from?.line ?? 0)
        return say("Again \(batch)/\(number)", "重送 \(batch)/\(number)")
    }

    func notTaken(_ difference: BatchLineDifference) -> String {
        switch difference.cause {
        case .differs: say("Differs", "不符")
        case .unknown: say("Unknown there", "网络没有")
        case .repeated: say("Twice", "重复")
        case .batched: say("Batched before", "已入前批")
        case .other: say("Not taken", "未收")
        }
    }

    func state(_ state: RejectedLine.State) -> String {
        switch state {
        case .open: say("next batch", "下批重送")
        case .corrected: say("corrected", "按网络重送")
        case .carried: say("brought again", "已重送")
        case .dropped: say("given up", "已放弃")
        case .elsewhere: say("taken once", "已收一次")
        }
    }

    func sentence(onCarried line: BatchLine) -> String {
        let (batch, number) = (line.from?.batch ?? 0, line.from?.line ?? 0)
        return say(
            "\(line.payment.shown()) comes from line \(number) of batch \(batch), which the network did not take then.",
            "\(line.payment.shown()) 来自批次 \(batch) 第 \(number) 行，当时网络未收。"
        )
    }

    func sentence(on missing: BatchReport.MissingLine) -> String {
        let line = missing.line
        return say(
            "The network has \(line.payment.shown()) of \(line.amount.labelled) in no batch, and this till lacked it; "
                + (missing.isKnown ? "it came since, and goes with a later batch." : "sync asks for it."),
            "网络有 \(line.payment.shown())，\(line.amount.labelled)，未入任何批次，本机当时没有；"
                + (missing.isKnown ? "现已取回，将随后续批次上送。" : "同步时会再取。")
        )
    }

    /// All of a line that the network did not take.
    func sentence(on line: RejectedLine) -> String {
        let what = say(
            "Line \(line.link.line), \(line.difference.yours.payment.shown()): \(cause(line.difference)).",
            "第 \(line.link.line) 行，\(line.difference.yours.payment.shown())：\(cause(line.difference))。"
        )
        return say("\(what) \(future(of: line))", what + future(of: line))
    }

    private func cause(_ difference: BatchLineDifference) -> String {
        switch difference.cause {
        case .unknown: return say("the network does not know it", "网络没有此笔")
        case .repeated: return say("an earlier line of the batch names it", "本批前面已有此笔")
        case .batched:
            let batch = difference.batch ?? 0
            return say("batch \(batch) brought it already", "批次 \(batch) 已送过")
        case .other: return say("the network did not take it", "网络未收")
        case .differs:
            let (yours, ours) = (difference.yours, difference.ours)
            let pairs: [String] = difference.fields.map { field in
                switch (field, ours) {
                case ("amount", let ours?), ("currency", let ours?):
                    say(
                        "amount \(yours.amount.labelled), there \(ours.amount.labelled)",
                        "金额 \(yours.amount.labelled)，网络 \(ours.amount.labelled)"
                    )
                case ("fee", let ours?):
                    say(
                        "fee \(yours.fee.plain), there \(ours.fee.plain)",
                        "手续费 \(yours.fee.plain)，网络 \(ours.fee.plain)"
                    )
                case ("kind", let ours?):
                    say(
                        "\(name(of: yours.kind)), there \(name(of: ours.kind))",
                        "\(name(of: yours.kind))，网络为 \(name(of: ours.kind))"
                    )
                default: say("\(field.shown(limit: 32)) differs", "\(field.shown(limit: 32)) 不符")
                }
            }
            return pairs.joined(separator: say("; ", "；"))
        }
    }

    private func future(of line: RejectedLine) -> String {
        switch line.state {
        case .open:
            return say("The next batch brings it again; D gives it up.", "下一批次将重送；D 放弃。")
        case .corrected: return say("The next batch brings it as the network has it.", "下一批次按网络金额重送。")
        case .carried:
            let (batch, number) = (line.next?.batch ?? 0, line.next?.line ?? 0)
            return say("Line \(number) of batch \(batch) brought it again.", "已由批次 \(batch) 第 \(number) 行重送。")
        case .dropped: return say("It was given up: no batch brings it again.", "已放弃，不再上送。")
        case .elsewhere: return say("The network counts it once.", "网络只计一次。")
        }
    }

    func title(of form: BatchDecisionForm) -> String {
        let (batch, number) = (form.link.batch, form.link.line)
        return switch form.decision {
        case .correct:
            say("Line \(number) of batch \(batch), as the network has it", "批次 \(batch) 第 \(number) 行：按网络金额重送")
        case .drop: say("Give up line \(number) of batch \(batch)", "放弃批次 \(batch) 第 \(number) 行")
        }
    }

    func consequence(of decision: BatchLineDecided.Decision) -> String {
        switch decision {
        case .correct:
            say(
                "The next batch brings the line with the network's figures. The ledger stays as it is: the difference is "
                    + "one for reconciliation (F8).",
                "下一批次按网络金额重送此行；账本不变，差额在对账屏（F8）处理。"
            )
        case .drop:
            say(
                "No batch brings the line again, so that the network never pays it out. The ledger stays as it is: what "
                    + "is missing is one for reconciliation (F8).",
                "此行不再上送，网络不会付款；账本不变，缺额在对账屏（F8）处理。"
            )
        }
    }

    func refusal(_ refusal: BatchRefusal) -> String {
        switch refusal {
        case .none(let number): "没有批次 \(number)。"
        case .notWaiting(let link): "批次 \(link.batch) 第 \(link.line) 行已处理，无需决定。"
        case .notTheNetworks(let link): "网络没有批次 \(link.batch) 第 \(link.line) 行：可放弃，或等下一批次重送。"
        case .theNetworks(let link):
            "网络有批次 \(link.batch) 第 \(link.line) 行，但内容不同；不上送就不付款：请按网络金额重送，或待查询后再定。"
        }
    }
}
