import Timekeeping

extension MerchantCalendar {
    /// The instant some weeks before another at which the merchant's clock showed the same.
    func counterpart(of instant: Timestamp, weeksBefore weeks: Int) -> Timestamp {
        let then = instant.adding(seconds: -7 * 86_400 * Int64(weeks))
        return then.adding(seconds: Int64(offset(instant) - offset(then)))
    }
}
