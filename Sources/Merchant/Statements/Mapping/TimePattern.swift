import Timekeeping

/// How a file writes its times or days.
enum TimePattern: Sendable, Hashable {
    /// Fields of fixed width, such as yyyy-MM-dd HH:mm:ss.
    case fields([Part])
    /// RFC 3339, with its offset.
    case rfc3339
    /// A whole number of so many milliseconds since 1970-01-01T00:00:00Z.
    case since1970(milliseconds: Int64)

    /// A part of a pattern.
    enum Part: Sendable, Hashable {
        case field(Field, digits: Int)
        case literal(UInt8)
    }

    /// What digits count.
    enum Field: Character, Sendable, Hashable, CaseIterable {
        case year = "y"
        case month = "M"
        case day = "d"
        case hour = "H"
        case minute = "m"
        case second = "s"
        case millisecond = "S"
    }

    /// A pattern in letters; nothing unless it has a year of four digits, a month and a day.
    init?(_ text: String) {
        switch text {
        case "rfc3339": self = .rfc3339
        case "seconds": self = .since1970(milliseconds: 1000)
        case "milliseconds": self = .since1970(milliseconds: 1)
        default:
            var parts: [Part] = []
            for character in text where character != "'" {
                guard let field = Field(rawValue: character) else {
                    parts += String(character).utf8.map(Part.literal)
                    continue
                }
                if case .field(field, let digits)? = parts.last {
                    parts[parts.count - 1] = .field(field, digits: digits + 1)
                } else {
                    parts.append(.field(field, digits: 1))
                }
            }
            let years: [Part] = [.field(.year, digits: 4), .field(.month, digits: 2), .field(.day, digits: 2)]
            guard years.allSatisfy(parts.contains) else { return nil }
            self = .fields(parts)
        }
    }

    /// What a field of the file says.
    enum Moment {
        /// A day and the milliseconds since its midnight, on the file's clock.
        case local(BusinessDay, milliseconds: Int64)
        /// An instant.
        case instant(Timestamp)
    }

    /// Reads a field; nothing where it is written in another way.
    func moment(_ field: FieldBytes) -> Moment? {
        switch self {
        case .rfc3339: return (try? Timestamp(parsing: field.string)).map(Moment.instant)
        case .since1970(let unit):
            guard let number = ScannedDecimal(field), number.fractionDigits == 0 else { return nil }
            let (milliseconds, overflow) = number.units.multipliedReportingOverflow(by: unit)
            return overflow ? nil : .instant(Timestamp(milliseconds: milliseconds))
        case .fields(let parts):
            return Self.local(field, parts)
        }
    }

    private static func local(_ field: FieldBytes, _ parts: [Part]) -> Moment? {
        var numbers: [Field: Int] = [:]
        var place = 0
        for part in parts {
            switch part {
            case .literal(let byte):
                guard place < field.count, field[place] == byte else { return nil }
                place += 1
            case .field(let kind, let digits):
                guard let number = field.number(place, digits) else { return nil }
                numbers[kind] = number
                place += digits
            }
        }
        let (hour, minute, second) = (numbers[.hour] ?? 0, numbers[.minute] ?? 0, numbers[.second] ?? 0)
        guard place == field.count, hour < 24, minute < 60, second < 60,
            let day = try? BusinessDay(year: numbers[.year] ?? 0, month: numbers[.month] ?? 0, day: numbers[.day] ?? 0)
        else { return nil }
        let milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + (numbers[.millisecond] ?? 0)
        return .local(day, milliseconds: Int64(milliseconds))
    }
}
