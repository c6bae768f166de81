/// A calendar date to which takings are counted, of the years 0001 to 9999.
public struct BusinessDay: Sendable, Hashable {
    /// The number of days since 1970-01-01, negative before it.
    public let dayNumber: Int

    /// The first day, 0001-01-01.
    public static let earliest = BusinessDay(clampingDayNumber: .min)

    /// The last day, 9999-12-31.
    public static let latest = BusinessDay(clampingDayNumber: .max)

    static let dayNumbers = -719_162...2_932_896

    /// The day that lies so many days after 1970-01-01, or the nearest there is.
    public init(clampingDayNumber dayNumber: Int) {
        self.dayNumber = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound)
    }

    /// A day of the calendar.
    ///
    /// - Throws: ``TimeError/noSuchDay(year:month:day:)`` unless the year is in 1...9999 and the calendar has the day.
    public init(year: Int, month: Int, day: Int) throws(TimeError) {
        let date = CivilDate(year: year, month: month, day: day)
        guard date.exists else { throw .noSuchDay(year: year, month: month, day: day) }
        dayNumber = date.dayNumber
    }

    /// The day read from text of the form `2026-11-22`.
    ///
    /// - Throws: ``TimeError/malformedDate(_:)`` or ``TimeError/noSuchDay(year:month:day:)``.
    public init(parsing text: String) throws(TimeError) {
        var scanner = FieldScanner(text)
        guard let date = scanner.date(), scanner.isAtEnd else { throw .malformedDate(text) }
        try self.init(year: date.year, month: date.month, day: date.day)
    }

    /// The year, 1...9999.
    public var year: Int { CivilDate(dayNumber: dayNumber).year }

    /// The month, 1...12.
    public var month: Int { CivilDate(dayNumber: dayNumber).month }

    /// The day of the month, 1...31.
    public var day: Int { CivilDate(dayNumber: dayNumber).day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = dayNumber + 3
        let index = fromMonday - fromMonday.flooredQuotient(by: 7) * 7
        return Weekday(rawValue: index + 1) ?? .monday
    }

    /// The day some days later, or earlier when negative; at most ``latest``, at least ``earliest``.
    public func advanced(by days: Int) -> BusinessDay {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        if overflow { return days < 0 ? .earliest : .latest }
        return BusinessDay(clampingDayNumber: sum)
    }

    /// The number of days from another day to this one, negative when the other is later.
    public func days(since other: BusinessDay) -> Int {
        dayNumber - other.dayNumber
    }
}

extension BusinessDay: Comparable {
    /// Whether the first day is earlier.
    public static func < (first: BusinessDay, second: BusinessDay) -> Bool {
        first.dayNumber < second.dayNumber
    }
}

extension BusinessDay: CustomStringConvertible {
    /// The date in the form of ISO 8601, `2026-11-22`.
    public var description: String {
        let date = CivilDate(dayNumber: dayNumber)
        return "\(date.year.padded(to: 4))-\(date.month.padded(to: 2))-\(date.day.padded(to: 2))"
    }
}
