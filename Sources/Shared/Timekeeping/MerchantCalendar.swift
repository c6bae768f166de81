/// The merchant's clock and calendar: a time zone, and the time of day at which a business day ends.
public struct MerchantCalendar: Sendable {
    /// The name of the zone in the IANA database, `Asia/Shanghai`.
    public let zoneName: String

    /// The time of day at which a business day begins; sales before it belong to the day before.
    public let cutoff: LocalTime

    /// The seconds that the merchant's clock is ahead of UTC at an instant.
    ///
    /// It is handed in because the zone database is read at the edge of the program; no more than a day either way
    /// counts.
    public let offset: @Sendable (Timestamp) -> Int

    /// A calendar for a zone.
    public init(zoneName: String, cutoff: LocalTime, offset: @escaping @Sendable (Timestamp) -> Int) {
        self.zoneName = zoneName
        self.cutoff = cutoff
        self.offset = offset
    }

    /// The business day an instant belongs to: the local date, or the day before until the cut-off.
    ///
    /// A day begins once. Where the clock is set forward over the cut-off, it begins with the first instant after it;
    /// where the clock is set back and shows the cut-off twice, it begins the first time and stays.
    public func businessDay(at instant: Timestamp) -> BusinessDay {
        let clock = wallClock(at: instant)
        let time = LocalTime(validHour: clock.hour, minute: clock.minute)
        let day = time < cutoff ? clock.day.advanced(by: -1) : clock.day
        let next = day.advanced(by: 1)
        return hasBegun(next, by: instant) ? next : day
    }

    /// The local date at an instant, whatever the cut-off.
    public func localDate(_ instant: Timestamp) -> BusinessDay {
        wallClock(at: instant).day
    }

    /// The local time at an instant, `HH:mm:ss`.
    public func localClock(_ instant: Timestamp) -> String {
        wallClock(at: instant).time
    }

    /// The local time at an instant, `HH:mm`.
    public func localMinute(_ instant: Timestamp) -> String {
        wallClock(at: instant).hourAndMinute
    }

    /// The hour of the local clock at an instant, 0...23.
    public func localHour(_ instant: Timestamp) -> Int {
        wallClock(at: instant).hour
    }

    /// Whether the clock showed the beginning of a day before it was set back to a time before it.
    private func hasBegun(_ day: BusinessDay, by instant: Timestamp) -> Bool {
        let beginning = (Int64(day.dayNumber) * 86_400 + Int64(cutoff.hour * 3600 + cutoff.minute * 60)) * 1000
        let ahead = millisecondsAhead(at: instant)
        // Nowhere is the clock set back further.
        guard beginning - (instant.milliseconds + ahead) <= 3 * 3_600_000 else { return false }
        let before = millisecondsAhead(at: instant.adding(seconds: -86_400))
        guard before > ahead else { return false }
        let first = Timestamp(milliseconds: beginning - before)
        return first <= instant && millisecondsAhead(at: first) == before
    }

    private func wallClock(at instant: Timestamp) -> WallClock {
        WallClock(milliseconds: instant.milliseconds + millisecondsAhead(at: instant))
    }

    private func millisecondsAhead(at instant: Timestamp) -> Int64 {
        let day = 86_400
        return Int64(min(max(offset(instant), -day), day)) * 1000
    }
}
