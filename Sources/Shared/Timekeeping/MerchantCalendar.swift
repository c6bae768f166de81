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
    public func businessDay(at instant: Timestamp) -> BusinessDay {
        let clock = wallClock(at: instant)
        let time = LocalTime(validHour: clock.hour, minute: clock.minute)
        return time < cutoff ? clock.day.advanced(by: -1) : clock.day
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

    private func wallClock(at instant: Timestamp) -> WallClock {
        let day = 86_400
        let ahead = min(max(offset(instant), -day), day)
        return WallClock(milliseconds: instant.milliseconds + Int64(ahead) * 1000)
    }
}
