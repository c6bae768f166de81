import Timekeeping

extension MerchantCalendar {
    /// UTC with days from midnight to midnight, where no merchant's calendar is known.
    static let universal = MerchantCalendar(zoneName: "UTC", cutoff: .midnight) { _ in 0 }

    /// The minutes that the merchant's clock is ahead of UTC at any time from one instant to another.
    ///
    /// Clocks are never changed twice in a week.
    func offsets(from first: Timestamp, to last: Timestamp) -> Set<Int> {
        let week: Int64 = 7 * 86_400
        var offsets: Set<Int> = [offset(last) / 60]
        var instant = first
        while instant < last {
            offsets.insert(offset(instant) / 60)
            instant = instant.adding(seconds: week)
        }
        return offsets
    }
}
