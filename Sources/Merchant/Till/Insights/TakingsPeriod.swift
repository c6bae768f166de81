public import Timekeeping

/// A day, week, month or year of business days.
public struct TakingsPeriod: Sendable, Hashable {
    /// How long a period is.
    public enum Length: String, Sendable, Hashable, CaseIterable {
        /// One business day.
        case day
        /// Monday to Sunday, as ISO 8601 counts weeks.
        case week
        /// A month of the calendar.
        case month
        /// A year of the calendar.
        case year
    }

    /// How long it is.
    public let length: Length
    /// Its business days.
    public let days: ClosedRange<BusinessDay>

    /// The period that holds a day.
    public init(_ length: Length, containing day: BusinessDay) {
        self.length = length
        switch length {
        case .day: days = day...day
        case .week:
            let monday = day.advanced(by: 1 - day.weekday.rawValue)
            days = monday...monday.advanced(by: 6)
        case .month:
            let first = day.advanced(by: 1 - day.day)
            // 31 days later it is the next month, unless the calendar ends before.
            let later = first.advanced(by: 31)
            days = first...(later.month == first.month ? later : later.advanced(by: -later.day))
        case .year:
            let first = (try? BusinessDay(year: day.year, month: 1, day: 1)) ?? .earliest
            days = first...((try? BusinessDay(year: day.year, month: 12, day: 31)) ?? .latest)
        }
    }

    /// The period before it; at the beginning of the calendar itself.
    public var previous: TakingsPeriod { TakingsPeriod(length, containing: days.lowerBound.advanced(by: -1)) }

    /// The period after it; at the end of the calendar itself.
    public var next: TakingsPeriod { TakingsPeriod(length, containing: days.upperBound.advanced(by: 1)) }

    /// How many days it has.
    public var dayCount: Int { days.upperBound.days(since: days.lowerBound) + 1 }

    /// The months of a year, or nothing of a shorter period.
    public var months: [TakingsPeriod] {
        guard length == .year else { return [] }
        var months = [TakingsPeriod(.month, containing: days.lowerBound)]
        while let last = months.last, last.days.upperBound < days.upperBound { months.append(last.next) }
        return months
    }
}

extension TakingsPeriod: CustomStringConvertible {
    /// The period in the form of ISO 8601: `2026-11-27`, `2026-W48`, `2026-11` or `2026`.
    public var description: String {
        let day = days.lowerBound.description
        switch length {
        case .day: return day
        case .month: return String(day.prefix(7))
        case .year: return String(day.prefix(4))
        case .week:
            // A week belongs to the year of its Thursday.
            let thursday = days.lowerBound.advanced(by: 3)
            let first = TakingsPeriod(.year, containing: thursday).days.lowerBound
            let number = thursday.days(since: first) / 7 + 1
            return "\(thursday.description.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
        }
    }
}
