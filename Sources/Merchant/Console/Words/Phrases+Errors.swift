import ClearingProtocol
import Ledger
import Money
import OutsideText
import PaymentCodes
import Receipts
import Till

extension Phrases {
    /// An error in one sentence.
    func sentence(_ error: TillError) -> String {
        switch (language, error) {
        case (_, .operators(let refusal)): sentence(refusal)
        case (.english, _): error.description
        case (.simplifiedChinese, _): chinese(error)
        }
    }

    private func chinese(_ error: TillError) -> String {
        switch error {
        case .nothingOwed: amountIsZero
        case .overLimit(_, let limit): overLimit(limit)
        case .currency(let found, let expected): "币种 \(found.code) 不是本商户的币种：请用 \(expected.code)。"
        case .noShift: noShiftOpen
        case .tipOverAmount(let amount): "小费不在金额 \(amount.labelled) 之内：请重新输入。"
        case .codeCharged(let order): "此付款码已用于订单 \(order)：请顾客刷新后重扫。"
        case .shiftOpen(let number): "班次 \(number) 已开，请先结班。"
        case .unresolved(let references): "仍有 \(references.count) 笔订单结果未明：请连上网络后再结班。"
        case .stillPayable(let reference): "订单 \(reference.order) 仍可付款：请在收款屏取消，或等待过期。"
        case .unresolvedRefunds(let payments): "仍有 \(payments.count) 笔退款结果未明：请连上网络后再结班。"
        case .variance(let threshold, let isCounted, let mayRecount, let others):
            (isCounted ? "实点与应有相差超过 \(threshold.labelled)：" : "钱箱有现金而未清点：")
                + (mayRecount ? isCounted ? "可再点一次，或" : "请清点，或" : "")
                + (others.map { $0.isEmpty ? "请经理新增可批准的操作员。" : "请 \($0.joined(separator: "、")) 说明原因并批准。" } ?? "请说明原因。")
        case .countedTwice(let number): "班次 \(number) 的钱箱已点两次，以第二次为准：不再清点。"
        case .counted(let number): "班次 \(number) 的钱箱已点，现金不可再动：请结班。"
        case .nothingMoved: "金额为零：请输入存入或取出的金额。"
        case .shiftReason: "原因须为 1 至 \(Shifts.longestReason) 个字符。"
        case .notPayerCode(let found): found.chineseSentence
        case .noPayment, .severalPayments, .noRefund, .nothingToRefund, .nothingRemains, .exceedsRemaining,
            .reversalInPart, .refundReason:
            chinese(onRefund: error)
        case .unpaired: "本终端尚未与网络配对：请运行 counterfoil pair。"
        case .noAttempt(let reference): "账本中没有订单 \(reference.order) 的此次支付。"
        case .clearing(let error): chinese(error)
        case .distrusted: "网络的答复未通过核验，不予采信：请联系网络。"
        case .printer(let error): error.chineseSentence
        case .settings(let error): chinese(error)
        case .operators(let refusal): sentence(refusal)
        case .batch(let refusal): self.refusal(refusal)
        case .ledger(let error): chinese(error)
        case .zone(let name): "未知时区 \(name.shown())：请安装时区数据（tzdata）。"
        // What something else said of itself.
        case .failed(let reason): reason
        }
    }

    private func chinese(onRefund error: TillError) -> String {
        switch error {
        case .noPayment(let number): "账本中没有收款或已付订单 \(number.shown())：请核对单号。"
        case .severalPayments(let order, let payments):
            "订单 \(order) 已付款 \(payments.count) 次：请指明哪一笔：\(payments.joined(separator: "、"))。"
        case .noRefund(let key): "账本中没有退款 \(key.shown())。"
        case .nothingToRefund: "金额为零：请输入退款金额。"
        case .nothingRemains(let payment, let waiting):
            waiting.isZero ? "收款 \(payment) 已全部退回。" : "收款 \(payment) 已无可退：其中 \(waiting.labelled) 结果未明。"
        case .exceedsRemaining(let amount, let remaining, let payment):
            "\(amount.labelled) 超过收款 \(payment) 的可退金额 \(remaining.labelled)：请降低金额。"
        case .reversalInPart(let payment): "收款 \(payment) 只能在退款前整笔撤销：请改为退款。"
        case .refundReason: "原因须为 1 至 64 个字符，且不含控制字符。"
        default: error.description
        }
    }
}
