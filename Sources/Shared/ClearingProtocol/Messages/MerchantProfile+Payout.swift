public import Timekeeping

extension MerchantProfile {
    /// The day on which a business day is paid out (T+1): the first after it, and not before `today`, that is neither
    /// at a weekend nor a holiday.
    public func payoutDay(after day: BusinessDay, notBefore today: BusinessDay) -> BusinessDay {
        let closed = Set(holidays)
        var payout = max(day.advanced(by: 1), today)
        while payout < .latest, payout.weekday == .saturday || payout.weekday == .sunday || closed.contains(payout) {
            payout = payout.advanced(by: 1)
        }
        return payout
    }
}
