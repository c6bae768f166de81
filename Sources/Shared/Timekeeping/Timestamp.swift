/// An instant of the years 0001 to 9999 in UTC, to the millisecond.
public struct Timestamp: Sendable, Hashable {
    /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let milliseconds: Int64

    /// The first instant, 0001-01-01T00:00:00.000Z.
    public static let earliest = Timestamp(unclamped: -62_135_596_800_000)

    /// The last instant, 9999-12-31T23:59:59.999Z.
    public static let latest = Timestamp(unclamped: 253_402_300_799_999)

    /// The instant so many milliseconds after 1970-01-01T00:00:00Z, or the nearest there is.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.earliest.milliseconds), Self.latest.milliseconds)
    }

    private init(unclamped milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The instant some milliseconds later, or earlier when negative; at most ``latest``, at least ``earliest``.
    public func adding(milliseconds interval: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(interval)
        if overflow { return interval < 0 ? .earliest : .latest }
        return Timestamp(milliseconds: sum)
    }

    /// The instant some seconds later, or earlier when negative; at most ``latest``, at least ``earliest``.
    public func adding(seconds: Int64) -> Timestamp {
        let (interval, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        if overflow { return seconds < 0 ? .earliest : .latest }
        return adding(milliseconds: interval)
    }

    /// The milliseconds from another instant to this one, negative when the other is later.
    public func interval(since other: Timestamp) -> Int64 {
        milliseconds - other.milliseconds
    }
}

extension Timestamp: Comparable {
    /// Whether the first instant is earlier.
    public static func < (first: Timestamp, second: Timestamp) -> Bool {
        first.milliseconds < second.milliseconds
    }
}

extension Timestamp: CustomStringConvertible {
    /// The instant in the form of RFC 3339, always in UTC with three fraction digits: `2026-11-22T19:38:38.123Z`.
    public var description: String {
        let clock = WallClock(milliseconds: milliseconds)
        let date = CivilDate(dayNumber: clock.day.dayNumber)
        // Digit by digit, for every entry of a ledger is stamped several times over.
        return String(unsafeUninitializedCapacity: 24) { text in
            var place = 0
            func write(_ number: Int, digits: Int, then mark: Unicode.Scalar) {
                var rest = number
                for digit in stride(from: place + digits - 1, through: place, by: -1) {
                    text[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                }
                text[place + digits] = UInt8(ascii: mark)
                place += digits + 1
            }
            write(date.year, digits: 4, then: "-")
            write(date.month, digits: 2, then: "-")
            write(date.day, digits: 2, then: "T")
            write(clock.hour, digits: 2, then: ":")
            write(clock.minute, digits: 2, then: ":")
            write(clock.second, digits: 2, then: ".")
            write(clock.millisecond, digits: 3, then: "Z")
            return place
        }
    }
}
