/// What calendar and clock show: an instant taken apart into day and time of day.
struct WallClock {
    let day: BusinessDay
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int

    private static let millisecondsInDay: Int64 = 86_400_000

    /// The reading of a clock so many milliseconds after 1970-01-01T00:00:00 on that clock.
    init(milliseconds: Int64) {
        let days = milliseconds.flooredQuotient(by: Self.millisecondsInDay)
        let ofDay = Int(milliseconds - days * Self.millisecondsInDay)
        day = BusinessDay(clampingDayNumber: Int(days))
        hour = ofDay / 3_600_000
        minute = ofDay / 60_000 % 60
        second = ofDay / 1000 % 60
        millisecond = ofDay % 1000
    }

    /// The time of day, `HH:mm:ss`.
    var time: String { "\(hourAndMinute):\(second.padded(to: 2))" }

    /// The time of day, `HH:mm`.
    var hourAndMinute: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}
