import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

/// Phrases of the incoming screen and of a payment that is open.
extension Phrases {
    var backToList: String { say("Back to the list", "返回列表") }
    var lateOrDouble: String { say("late or double", "迟到或重复") }
    var noFilter: String { say("No filter: all payments", "未筛选：全部收款") }
    var nothingFits: String { say("Nothing fits.", "没有符合条件的记录。") }
    var way: String { say("Way", "方式") }
    var reason: String { say("Reason", "原因") }
    var refund: String { say("Refund", "退款") }
    var notInBatch: String { say("in none yet", "尚未封批") }
    var payout: String { say("Payout", "到账") }
    var ownReason: String { say("In your own words", "自行输入") }
    var pressR: String { say("Capital R gives it back.", "按大写 R 确认退款。") }

    /// The usual reasons of a refund, as they are recorded.
    var refundReasons: [String] {
        [
            say("Wrong amount", "金额有误"), say("Goods returned", "顾客退货"), say("Not delivered", "未能供货"),
            say("Paid twice", "重复付款"),
        ]
    }

    func paymentsOf(_ day: BusinessDay, _ count: String) -> String {
        say("Payments of \(day): \(count)", "\(day) 收款：\(count) 笔")
    }

    func rowsBehind(_ subject: String, _ count: String) -> String {
        say("Payments · \(subject): \(count)", "收款 · \(subject)：\(count) 笔")
    }

    func refundsBehind(_ subject: String, _ count: String) -> String {
        say("Refunds · \(subject): \(count)", "退款 · \(subject)：\(count) 笔")
    }

    /// What a filter that a figure opened is about.
    func subject(of filter: PaymentFilter) -> String {
        let own: [String?] = [
            filter.search.map { $0.shown(limit: 64) },
            filter.mark.map { $0 == .late ? late : $0 == .suspectedDuplicate ? suspectedDuplicate : lateOrDouble },
            filter.amounts.flatMap { range in
                filter.currency.map { currency in
                    func money(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).display() }
                    return "\(money(range.lowerBound))–\(money(range.upperBound))"
                }
            },
        ]
        return ([filter.businessDay?.description] + parts(of: filter.scope) + own).compactMap(\.self)
            .joined(separator: " · ")
    }

    /// What a filter of refunds that a figure opened is about.
    func subject(of filter: RefundFilter) -> String {
        parts(of: filter.scope).compactMap(\.self).joined(separator: " · ")
    }

    private func parts(of scope: TakingsScope) -> [String?] {
        [
            days(scope.days), scope.weekday.map(name(of:)), scope.hour.map(hour), scope.cashier,
            scope.mode.map(name(of:)), scope.scheme, scope.entries.map(entries),
            scope.mismatch.map { "\($0.day) · \(elsewhere)" },
        ]
    }

    private func entries(_ entries: Range<Int>) -> String {
        say(
            "journal entries \(entries.lowerBound)–\(entries.upperBound - 1)",
            "账本分录 \(entries.lowerBound)–\(entries.upperBound - 1)"
        )
    }

    private func days(_ days: ClosedRange<BusinessDay>?) -> String? {
        days.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound) – \($0.upperBound)" }
    }

    private func hour(_ hour: Int) -> String { say("\(hour):00–\(hour):59", "\(hour) 时") }

    func fee(_ charged: Money, expected: Money) -> String {
        charged == expected
            ? say("\(charged.labelled), as expected", "\(charged.labelled)，与约定相符")
            : say("\(charged.labelled), expected \(expected.labelled)", "\(charged.labelled)，应为 \(expected.labelled)")
    }

    func outlook(_ payout: PayoutOutlook) -> String {
        switch payout {
        case .notSealed: say("after the close of the shift", "结班封批之后")
        case .notAcknowledged: say("once clearing has the batch", "清算确认批次之后")
        case .notTaken: say("not taken by clearing; the next batch brings it again (F7)", "清算未收，下一批次重送（F7）")
        case .givenUp: say("none: not taken by clearing, and given up (F7)", "无：清算未收且已放弃（F7）")
        case .expected(let day):
            say("expected on \(day) or later; no statement yet", "预计 \(day) 或之后到账；尚无对账单")
        }
    }

    func refunded(_ payment: Payment) -> String {
        let waiting =
            payment.refunding.isZero
            ? "" : say(", \(payment.refunding.labelled) waits", "，\(payment.refunding.labelled) 处理中")
        return payment.refunded.labelled + waiting
    }

    func remains(_ money: Money) -> String {
        say("At most \(money.labelled) can be given back.", "最多可退 \(money.labelled)。")
    }

    var refundOverfull: String {
        say("That key does not fit: Backspace, then no more than can be given back.", "该键超出可退范围：请退格，金额不得超过可退金额。")
    }

    func giveBack(_ money: Money) -> String { say("Give back \(money.labelled)", "退款 \(money.labelled)") }

    func notice(_ notice: OpenedPayment.Notice) -> String {
        switch notice {
        case .copied(let text): return say("Copied: \(text)", "已复制：\(text)")
        case .noPrinter: return noPrinter
        case .printed: return say("The receipt is printed.", "小票已打印。")
        case .printFailed(let error): return sentence(error)
        case .refunded(let refund):
            let outcome = refund.outcome.map { " \($0)" } ?? ""
            switch refund.state {
            case .accepted:
                return say("\(refund.amount.labelled) is given back.", "已退款 \(refund.amount.labelled)。")
            case .created, .pending, .unknown:
                return say(
                    "The refund of \(refund.amount.labelled) waits for the network's word.\(outcome)",
                    "退款 \(refund.amount.labelled) 等待网络结果。\(outcome)"
                )
            case .refused, .failed: return say("Not given back.\(outcome)", "未退款。\(outcome)")
            }
        }
    }
}
