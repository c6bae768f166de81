public import Timekeeping

/// An hour of the week on the merchant's clock: a cell of a heat map.
public struct WeekHour: Sendable, Hashable {
    /// The day of the week of the business day.
    public let weekday: Weekday
    /// The hour of the clock, 0...23.
    public let hour: Int

    /// An hour of the week.
    public init(weekday: Weekday, hour: Int) {
        self.weekday = weekday
        self.hour = hour
    }
}

extension WeekHour: Comparable {
    /// Whether the first is earlier in the week.
    public static func < (first: WeekHour, second: WeekHour) -> Bool {
        (first.weekday.rawValue, first.hour) < (second.weekday.rawValue, second.hour)
    }
}
