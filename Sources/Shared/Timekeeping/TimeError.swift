import OutsideText

/// A reason why the text or the parts of a time were refused.
public enum TimeError: Error, Sendable, Hashable {
    /// The text is not a time of RFC 3339.
    case malformedTimestamp(String)
    /// The second is 60: leap seconds have no place in a count of milliseconds.
    case leapSecond(String)
    /// The time lies before the year 1 or after the year 9999 once its offset is applied.
    case timestampOutOfRange(String)
    /// The text is not a date of the form `2026-11-22`.
    case malformedDate(String)
    /// The calendar has no such day, or the year is not in 1...9999.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The text is not a time of day of the form `04:00`.
    case malformedLocalTime(String)
    /// The hour is not in 0...23 or the minute not in 0...59.
    case noSuchLocalTime(hour: Int, minute: Int)
}

extension TimeError: CustomStringConvertible {
    /// One sentence that names the value and the mend.
    public var description: String {
        switch self {
        case .malformedTimestamp(let text):
            "Time \(text.echoed) is not in the form of RFC 3339; write it like 2026-11-22T19:38:38Z."
        case .leapSecond(let text):
            "Time \(text.echoed) is a leap second, which cannot be counted; write second 59 instead."
        case .timestampOutOfRange(let text):
            "Time \(text.echoed) is outside the years 0001 to 9999 in UTC; write one within them."
        case .malformedDate(let text):
            "Date \(text.echoed) is not in the form year-month-day; write it like 2026-11-22."
        case .noSuchDay(let year, let month, let day):
            "Year \(year), month \(month), day \(day) is not in the calendar; choose a day of the years 1 to 9999."
        case .malformedLocalTime(let text):
            "Time of day \(text.echoed) is not in the form hour:minute; write it like 04:00."
        case .noSuchLocalTime(let hour, let minute):
            "Hour \(hour), minute \(minute) is not a time of day; choose one from 00:00 to 23:59."
        }
    }
}
