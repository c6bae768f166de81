import Ledger
import Money
import OutsideText
public import Timekeeping

extension Anomaly.Reason {
    /// The reason in one sentence, with the numbers that say so.
    ///
    /// - Parameter calendar: the merchant's, by whose clock times are told.
    public func sentence(_ calendar: MerchantCalendar) -> String {
        switch self {
        case .refundsAboveOthers(let cashier, let refunds, let payments, let othersRefunds, let othersPayments):
            "\(cashier) gave back \(refunds.counted("time", "times")) with \(payments.counted("payment", "payments")); "
                + "the others together \(othersRefunds.counted("time", "times")) with \(othersPayments)."
        case .staticTakingsFell(let day, let gross, let usual):
            "The code at the counter took \(gross.labelled) on \(day), usually \(usual.labelled): scan it to see whether "
                + "it is still yours."
        case .duplicatesUnsettled(let count, let gross):
            "\(count.counted("payment", "payments")) for an order that was paid already, together "
                + "\(gross.labelled), not given back."
        case .lateUnsettled(let count, let gross):
            "\(count.counted("payment", "payments")) that came after the order was given up, together "
                + "\(gross.labelled), not given back."
        case .oddHour(let day, let hour, let count, let gross):
            "\(count.counted("payment", "payments")) of \(gross.labelled) between \(hour):00 and \(hour):59 on "
                + "\(day), an hour that had none in the four weeks before."
        case .justBelowLimit(let day, let limit, let count, let gross):
            "\(count.counted("payment", "payments")) just below \(limit.labelled) on \(day), together \(gross.labelled)."
        case .quietGap(let day, let start, let minutes, let usual):
            "No payment for \(minutes.counted("minute", "minutes")) from \(calendar.localMinute(start)) on \(day), where about \(usual) "
                + "usually come."
        }
    }
}
