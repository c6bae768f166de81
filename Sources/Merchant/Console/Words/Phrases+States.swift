import ClearingProtocol
import Ledger

extension Phrases {
    /// The word for a state, in capitals where the cashier must not miss it.
    func state(_ state: AttemptState) -> String {
        switch state {
        case .created: say("NEW", "新建")
        case .presented: say("WAITING", "待付款")
        case .authorising: say("CONFIRMING", "待确认")
        case .paid: say("PAID", "已付款")
        case .declined: say("DECLINED", "已拒绝")
        case .cancelled: say("CANCELLED", "已取消")
        case .expired: say("EXPIRED", "已过期")
        case .unknown: say("UNKNOWN", "结果未明")
        }
    }

    /// The mark that goes with a state, so that it is told without colour.
    func mark(_ state: AttemptState) -> String {
        switch state {
        case .created, .presented, .authorising: "…"
        case .paid: "✓"
        case .declined, .cancelled, .expired: "✗"
        case .unknown: "?"
        }
    }

    func state(_ state: PaymentState) -> String {
        switch state {
        case .paid: say("PAID", "已付款")
        case .partlyRefunded: say("PART REFUNDED", "部分退款")
        case .refunded: say("REFUNDED", "已退款")
        }
    }

    /// The mark and the word for how a sale stands now.
    func word(of result: SaleResult) -> String {
        guard let state = result.refundState else { return "\(mark(result.state)) \(self.state(result.state))" }
        return "↺ \(self.state(state))"
    }

    func state(_ state: BatchState) -> String {
        switch state {
        case .sealed: say("sealed, not yet sent", "已封，未送达")
        case .sent: say("sent, no answer yet", "已上送，未获答复")
        case .acknowledged: say("acknowledged", "已确认")
        case .partAcknowledged: say("part acknowledged", "部分确认")
        case .rejected: say("rejected", "被拒")
        }
    }

    var late: String { say("LATE", "迟到") }
    var suspectedDuplicate: String { say("DUPLICATE?", "疑似重复") }

    /// What a state means for the cashier.
    func meaning(_ state: AttemptState) -> String {
        switch state {
        case .created, .presented: waiting
        case .authorising: say("The payer confirms on the phone.", "请顾客在手机上确认。")
        case .paid: say("The network confirmed the payment.", "网络已确认收款。")
        case .declined: say("The payer said no.", "付款人已拒绝。")
        case .cancelled: say("The network confirmed: nothing was paid.", "网络已确认：未付款。")
        case .expired: say("Nobody paid in time.", "超时未付款。")
        case .unknown:
            say("Do not hand over the goods: the network is asked again.", "请勿交货：将继续向网络查询。")
        }
    }
}
