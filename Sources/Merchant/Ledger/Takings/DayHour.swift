public import Timekeeping

/// An hour of the merchant's clock on a business day.
public struct DayHour: Sendable, Hashable {
    /// The business day.
    public let businessDay: BusinessDay
    /// The hour of the clock, 0...23.
    public let hour: Int

    /// An hour of a day.
    public init(businessDay: BusinessDay, hour: Int) {
        self.businessDay = businessDay
        self.hour = hour
    }

    /// The same hour in a week.
    public var weekHour: WeekHour { WeekHour(weekday: businessDay.weekday, hour: hour) }
}

extension DayHour: Comparable {
    /// Whether the first is of an earlier day, or of the same and an earlier hour of the clock.
    public static func < (first: DayHour, second: DayHour) -> Bool {
        (first.businessDay, first.hour) < (second.businessDay, second.hour)
    }
}
