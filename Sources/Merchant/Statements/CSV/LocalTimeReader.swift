import Timekeeping

/// Reads times of a fixed offset from UTC, as hosts write them without a zone.
///
/// A statement has many times of few days: the last day is kept.
struct LocalTimeReader {
    /// Milliseconds that its clock is ahead of UTC.
    private let offset: Int64
    private var lastDigits = -1
    private var lastDay = BusinessDay.earliest

    /// The clock of China, eight hours ahead of UTC without summer time.
    static let china = LocalTimeReader(minutesEast: 480)

    /// A clock that is so many minutes ahead of UTC.
    init(minutesEast: Int) {
        offset = Int64(minutesEast) * 60_000
    }

    /// A time such as `2026-11-22 19:38:38`, its day and the instant; nothing when it is another one.
    ///
    /// Slashes may stand for hyphens, and a `T` for the blank, as spreadsheets and newer hosts write it.
    mutating func time(_ field: FieldBytes) -> (day: BusinessDay, at: Timestamp)? {
        guard field.count == 19, field[10] == 0x20 || field[10] == UInt8(ascii: "T"),
            field[13] == UInt8(ascii: ":"), field[16] == UInt8(ascii: ":"),
            let day = day(FieldBytes(start: field.start, count: 10)),
            let hour = field.number(11, 2), let minute = field.number(14, 2), let second = field.number(17, 2),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let seconds = Int64(hour * 3600 + minute * 60 + second)
        return (day, instant(day, milliseconds: seconds * 1000))
    }

    /// The instant so many milliseconds after the midnight at which a day begins on this clock.
    func instant(_ day: BusinessDay, milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: Int64(day.dayNumber) * 86_400_000 + milliseconds - offset)
    }

    /// The day that it is on this clock.
    func day(at instant: Timestamp) -> BusinessDay {
        let shifted = instant.milliseconds + offset
        let days = shifted >= 0 ? shifted / 86_400_000 : (shifted - 86_399_999) / 86_400_000
        return BusinessDay.earliest.advanced(by: Int(days) - BusinessDay.earliest.dayNumber)
    }

    /// A day such as `2026-11-22`, `2026/11/22` or `20261122`; nothing when it is another one.
    mutating func day(_ field: FieldBytes) -> BusinessDay? {
        let isPlain = field.count == 8
        guard isPlain || (field.count == 10 && field[4] == field[7]),
            isPlain || field[4] == UInt8(ascii: "-")
                || field[4] == UInt8(ascii: "/"),
            let year = field.number(0, 4), let month = field.number(isPlain ? 4 : 5, 2),
            let day = field.number(isPlain ? 6 : 8, 2)
        else { return nil }
        let digits = year * 10_000 + month * 100 + day
        if digits != lastDigits {
            guard let read = try? BusinessDay(year: year, month: month, day: day) else { return nil }
            (lastDigits, lastDay) = (digits, read)
        }
        return lastDay
    }
}

extension FieldBytes {
    /// The number of exactly so many digits at a place, nothing when there are others.
    func number(_ place: Int, _ digits: Int) -> Int? {
        guard place + digits <= count else { return nil }
        var number = 0
        for offset in place..<place + digits {
            guard start[offset].isDigit else { return nil }
            number = number * 10 + Int(start[offset].digitValue)
        }
        return number
    }
}
