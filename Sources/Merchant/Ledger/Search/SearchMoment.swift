import Timekeeping

/// A time of day or a date as it stands on a phone, by the merchant's clock.
enum SearchMoment: Sendable, Hashable {
    /// A minute of any day.
    case minute(LocalTime)
    /// A day of the calendar.
    case date(BusinessDay)

    /// Reads `14:32`, `9:05`, `14:32:05`, `2026-11-22` or `2026/11/22`; nothing else is a moment.
    init?(_ word: String) {
        let folded = String(String.UnicodeScalarView(word.unicodeScalars.map(\.folded)))
        if let time = Self.time(folded) {
            self = .minute(time)
        } else if let day = try? BusinessDay(parsing: folded.replacing("/", with: "-")) {
            self = .date(day)
        } else {
            return nil
        }
    }

    private static func time(_ text: String) -> LocalTime? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[1...].allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let padded = parts[0].utf8.count == 1 ? "0\(parts[0])" : "\(parts[0])"
        guard parts.count == 2 || Int(parts[2]).map((0...59).contains) ?? false else { return nil }
        return try? LocalTime(parsing: "\(padded):\(parts[1])")
    }

    /// Whether an instant lies in it.
    func holds(_ instant: Timestamp, in calendar: MerchantCalendar) -> Bool {
        switch self {
        case .minute(let time): calendar.localMinute(instant) == time.description
        case .date(let day): calendar.localDate(instant) == day
        }
    }

    /// The terms of which every instant in it has one, and others may.
    ///
    /// - Parameter offsets: the minutes that the merchant's clock is or was ahead of UTC.
    func terms(offsets: Set<Int>) -> [SearchTerm] {
        switch self {
        case .minute(let time):
            offsets.sorted().map {
                SearchTerms.minute(UTCMinute(number: time.hour * 60 + time.minute - $0))
            }
        case .date(let day):
            Set(offsets.flatMap { [day.dayNumber * 1_440 - $0, day.dayNumber * 1_440 + 1_439 - $0] })
                .map { SearchTerms.date(UTCMinute(number: $0)) }
        }
    }
}
