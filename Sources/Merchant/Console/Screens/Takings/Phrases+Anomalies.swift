import Money
import Till
import Timekeeping

/// The reasons for looking at something, in a sentence each.
extension Phrases {
    func sentence(_ reason: Anomaly.Reason, _ calendar: MerchantCalendar) -> String {
        switch language {
        case .english: reason.sentence(calendar)
        case .simplifiedChinese: chinese(reason, calendar)
        }
    }

    private func chinese(_ reason: Anomaly.Reason, _ calendar: MerchantCalendar) -> String {
        switch reason {
        case .refundsAboveOthers(let cashier, let refunds, let payments, let othersRefunds, let othersPayments):
            "\(cashier) 收款 \(payments) 笔、退款 \(refunds) 次；其他人合计收款 \(othersPayments) 笔、退款 \(othersRefunds) 次。"
        case .staticTakingsFell(let day, let gross, let usual):
            "\(day) 收款牌仅收 \(gross.display())，通常 \(usual.display())：请扫码核对是否仍是本店的收款码。"
        case .duplicatesUnsettled(let count, let gross):
            "\(count) 笔为已付订单的重复付款，共 \(gross.display())，尚未退款。"
        case .lateUnsettled(let count, let gross):
            "\(count) 笔在订单放弃之后到账，共 \(gross.display())，尚未退款。"
        case .oddHour(let day, let hour, let count, let gross):
            "\(day) \(hour) 时收款 \(count) 笔，共 \(gross.display())；前四周该时段从无收款。"
        case .justBelowLimit(let day, let limit, let count, let gross):
            "\(day) 有 \(count) 笔略低于 \(limit.display())，共 \(gross.display())。"
        case .quietGap(let day, let start, let minutes, let usual):
            "\(day) \(calendar.localMinute(start)) 起 \(minutes) 分钟没有收款，通常约有 \(usual) 笔。"
        }
    }
}
