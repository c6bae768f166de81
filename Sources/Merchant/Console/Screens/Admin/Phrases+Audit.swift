import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

/// The audit trail: what an entry records, in one sentence.
extension Phrases {
    ///
    /// - Parameter withCash: whether what it says of cash may be known.
    func sentence(_ fact: Fact, withCash: Bool = false) -> String {
        guard case .operatorRefused(let fact) = fact, let end = fact.lockedUntil else {
            return say(fact.sentence(withCash: withCash), chinese(fact, withCash))
        }
        return say(
            "Wrong PIN of operator \(fact.number), \(fact.wrong) times; locked until \(clock(end)).",
            "操作员 \(fact.number) 的 PIN 第 \(fact.wrong) 次错误；锁定至 \(clock(end))。"
        )
    }

    private func chinese(_ fact: Fact, _ withCash: Bool) -> String {
        switch fact {
        case .ledgerFounded(let fact): "建立 \(fact.profile.chineseName ?? fact.profile.name) 的账本。"
        case .terminalPaired(let fact):
            "配对为 \(fact.pairing.profile.merchant) 的终端 \(fact.pairing.terminal)，密钥 \(fact.pairing.terminalKey.identifier)。"
        case .shiftOpened(let fact):
            "开班 \(fact.number)（\(fact.businessDay)）" + (withCash ? "，备用金 \(fact.float.labelled)。" : "。")
        case .shiftClosed(let fact):
            "结班 \(fact.number)"
                + (withCash
                    ? "：应有 \(fact.expected.labelled)，" + (fact.counted.map { "实点 \($0.labelled)。" } ?? "未点钞。") : "。")
        case .cashCounted(let fact):
            "第 \(fact.ordinal) 次清点班次 \(fact.number) 的钱箱" + (withCash ? "：\(fact.counted.labelled)。" : "。")
        case .shiftCorrected(let fact):
            "班次 \(fact.number) 的 Z 后更正：\(correction(fact))"
                + (withCash || fact.kind != .recount ? "，\(fact.amount.labelled)。" : "。")
        case .shiftPrinted(let fact):
            fact.report == .x
                ? "打印班次 \(fact.number) 的 X 报表 \(fact.copy + 1)。"
                : "打印班次 \(fact.number) 的 Z 报表" + (fact.copy == 0 ? "。" : "，副本 \(fact.copy)。")
        case .reconciliationDecided(let fact): decision(fact)
        case .statementTaken(let fact):
            "导入对账单 \(fact.file)（\(fact.format)，\(fact.rows) 行），SHA-256 \(fact.digest)。"
        case .feesStated(let fact):
            fact.digest.map { "以文件声明手续费率，SHA-256 \($0)。" } ?? "不再声明手续费率。"
        case .cashMoved(let fact):
            (fact.direction == .payIn ? "存入钱箱" : "取出钱箱")
                + (withCash ? " \(fact.amount.labelled)：\(fact.reason)。" : "：\(fact.reason)。")
        case .batchSealed(let fact): "封批次 \(fact.number)。"
        case .batchSent(let fact):
            fact.refusal.map { "批次 \(fact.number) 被拒：\($0.detail)" } ?? "批次 \(fact.number) 已上送，未获答复。"
        case .batchAcknowledged(let fact):
            "批次 \(fact.number) 已确认"
                + (fact.receipt.message.rejected.isEmpty ? "。" : "，\(fact.receipt.message.rejected.count) 笔被拒。")
        case .batchLineDecided(let fact):
            "批次 \(fact.link.batch) 第 \(fact.link.line) 行"
                + (fact.decision == .correct ? "按网络金额重送" : "放弃") + "：\(fact.reason)。"
        case .payoutReceived(let fact):
            fact.takenBack.map { "冲回银行入账 \($0.labelled)。" } ?? "银行入账 \(fact.amount.labelled)。"
        case .currencyTraded: "货币兑换。"
        case .attemptCreated(let fact): "新建订单 \(fact.reference)，\(fact.amount.labelled)。"
        case .attemptFound(let fact): "网络告知订单 \(fact.reference)。"
        case .attemptPresented(let fact): "订单 \(fact.reference) 出码。"
        case .attemptAuthorising(let fact): "订单 \(fact.reference) 的顾客在手机上确认。"
        case .attemptWithdrawn(let fact): "放弃订单 \(fact.reference)。"
        case .attemptClosed(let fact): "订单 \(fact.reference)：\(state(fact.state))。"
        case .paymentAccepted(let fact): "订单 \(fact.reference) 已收 \(fact.amount.labelled)，流水号 \(fact.payment.payment)。"
        case .refundCreated(let fact): "退款 \(fact.payment)：\(fact.amount.labelled)，\(fact.reason)。"
        case .refundPending(let fact): "退款 \(fact.idempotencyKey) 处理中。"
        case .refundClosed(let fact): "退款 \(fact.idempotencyKey) 未成：\(fact.state.rawValue)。"
        case .refundAccepted(let fact): "退款 \(fact.idempotencyKey) 已退：\(fact.record.refund)。"
        case .receiptPrinted(let fact): "打印 \(fact.payment) 的小票" + (fact.copy == 0 ? "。" : "，副本 \(fact.copy)。")
        case .operatorAdded, .operatorChanged, .operatorSignedIn, .operatorSignedOut, .operatorRefused,
            .permissionGiven:
            chineseOfOperator(fact)
        }
    }

    private func correction(_ fact: ShiftCorrected) -> String {
        switch fact.kind {
        case .latePayment: "迟到收款 \(fact.subject ?? "")"
        case .lateRefund: "迟到退款 \(fact.subject ?? "")"
        case .recount: "复点，\(fact.reason ?? "")"
        }
    }

    private func chineseOfOperator(_ fact: Fact) -> String {
        switch fact {
        case .operatorAdded(let fact): "新增操作员 \(fact.number)：\(fact.name)，\(role(fact.role))。"
        case .operatorChanged(let fact): "更改操作员 \(fact.number)：\(changes(fact))。"
        case .operatorSignedIn(let fact): "操作员 \(fact.number) 登录。"
        case .operatorSignedOut(let fact):
            switch fact.cause {
            case .asked: "锁定本机。"
            case .idle: "久无按键，自动锁定。"
            case .disabled: "已停用，被登出。"
            }
        case .operatorRefused(let fact):
            "操作员 \(fact.number) 的 PIN 第 \(fact.wrong) 次错误。"
        case .permissionGiven(let fact):
            "经 \(fact.name) 批准\(Permission(rawValue: fact.permission).map { permission($0) } ?? fact.permission)"
                + (fact.subject.map { "（\($0)）。" } ?? "。")
        default: fact.kind.rawValue
        }
    }

    private func decision(_ fact: ReconciliationDecided) -> String {
        let note = fact.note.map { "：\($0)。" } ?? "。"
        return switch fact.decision {
        case .resolve(let decided): "\(fact.day) 对账，解释差异 \(decided.name)（\(decided.reason.rawValue)）\(note)"
        case .carry(let decided): "\(fact.day) 对账，结转差异 \(decided.name)（\(decided.reason.rawValue)）\(note)"
        case .link(let link):
            "\(fact.day) 对账，将 \(link.ledger) 与 \(link.clearing) 勾对（\(link.reason.rawValue)）\(note)"
        case .undo(let undone): "\(fact.day) 对账，撤销对差异 \(undone.name) 的处理\(note)"
        case .remark(let name): "\(fact.day) 对账，备注差异 \(name)\(note)"
        case .sign(let signed): "复核 \(fact.day) 对账，第 \(signed.version) 版，\(signed.preparer) 编制\(note)"
        case .unlock(let version): "重开 \(fact.day) 对账，第 \(version) 版\(note)"
        }
    }

    private func changes(_ fact: OperatorChanged) -> String {
        let changes: [String?] = [
            fact.name.map { "改名 \($0)" }, fact.role.map { "角色 \(role($0))" },
            fact.pin.map { _ in fact.isRecovery ? "凭文件写权限重设 PIN" : "新 PIN" },
            fact.refundLimit.map { "退款限额 \($0.labelled)" }, fact.isDisabled.map { $0 ? "停用" : "启用" },
        ]
        return changes.compactMap(\.self).joined(separator: "，")
    }
}
