import ClearingClient
import ClearingProtocol
import Money
import PaymentCodes
import Receipts
import Till

extension Phrases {
    /// An error in one sentence.
    func sentence(_ error: TillError) -> String {
        switch (language, error) {
        case (_, .operators(let refusal)): sentence(refusal)
        case (.english, _): error.description
        case (.simplifiedChinese, .nothingOwed): amountIsZero
        case (.simplifiedChinese, .overLimit(_, let limit)): overLimit(limit)
        case (.simplifiedChinese, .noShift): noShiftOpen
        case (.simplifiedChinese, .tipOverAmount(let amount)): "小费不在金额 \(amount.labelled) 之内：请重新输入。"
        case (.simplifiedChinese, .codeCharged(let order)): "此付款码已用于订单 \(order)：请顾客刷新后重扫。"
        case (.simplifiedChinese, .shiftOpen(let number)): "班次 \(number) 已开，请先结班。"
        case (.simplifiedChinese, .unresolved(let references)):
            "仍有 \(references.count) 笔订单结果未明：请连上网络后再结班。"
        case (.simplifiedChinese, .stillPayable(let reference)):
            "订单 \(reference.order) 仍可付款：请在收款屏取消，或等待过期。"
        case (.simplifiedChinese, .clearing(.unreachable)): "无法连接网络，未发送任何内容：请检查连接后重试。"
        case (.simplifiedChinese, .clearing(.noAnswer)): "网络没有应答，可能已扣款：稍后会再次查询。"
        case (.simplifiedChinese, .clearing(.busy)): "网络繁忙，未做任何处理：请稍后重试。"
        case (.simplifiedChinese, .unresolvedRefunds(let payments)):
            "仍有 \(payments.count) 笔退款结果未明：请连上网络后再结班。"
        case (.simplifiedChinese, .variance(let threshold, let isCounted, let mayRecount, let others)):
            (isCounted ? "实点与应有相差超过 \(threshold.labelled)：" : "钱箱有现金而未清点：")
                + (mayRecount ? isCounted ? "可再点一次，或" : "请清点，或" : "")
                + (others.map { $0.isEmpty ? "请经理新增可批准的操作员。" : "请 \($0.joined(separator: "、")) 说明原因并批准。" } ?? "请说明原因。")
        case (.simplifiedChinese, .countedTwice(let number)): "班次 \(number) 的钱箱已点两次，以第二次为准：不再清点。"
        case (.simplifiedChinese, .counted(let number)): "班次 \(number) 的钱箱已点，现金不可再动：请结班。"
        case (.simplifiedChinese, .nothingMoved): "金额为零：请输入存入或取出的金额。"
        case (.simplifiedChinese, .shiftReason): "原因须为 1 至 \(Shifts.longestReason) 个字符。"
        case (.simplifiedChinese, .notPayerCode(let found)): found.chineseSentence
        case (.simplifiedChinese, .printer(let error)): error.chineseSentence
        case (.simplifiedChinese, .batch(let refusal)): self.refusal(refusal)
        case (.simplifiedChinese, .settings(let error)): chinese(error)
        case (.simplifiedChinese, .clearing(.refused(let problem))): "网络拒绝：\(problem.detail)"
        case (.simplifiedChinese, _): error.description
        }
    }
}
