public import Timekeeping

extension MerchantCalendar {
    /// The local date and time at an instant and how far the clock is ahead of UTC: `2026-11-23 12:05:09 +08:00`.
    public func receiptTime(_ instant: Timestamp) -> String {
        let minutes = offset(instant) / 60
        let (hour, minute) = (abs(minutes) / 60, abs(minutes) % 60)
        let ahead = "\(minutes < 0 ? "-" : "+")\(Self.twoDigits(hour)):\(Self.twoDigits(minute))"
        return "\(localDate(instant)) \(localClock(instant)) \(ahead)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
