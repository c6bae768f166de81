import Timekeeping

/// A minute of the world's clock.
struct UTCMinute: Sendable, Hashable {
    /// How many minutes lie between 1970-01-01T00:00Z and it.
    let number: Int

    private static let minutesInDay = 1_440

    init(number: Int) {
        self.number = number
    }

    /// The minute in which an instant lies.
    init(_ instant: Timestamp) {
        number = Self.quotient(Int(instant.milliseconds), 60_000)
    }

    /// The days since 1970-01-01 in UTC.
    var day: Int { Self.quotient(number, Self.minutesInDay) }

    /// The minute of that day, 0...1439.
    var ofDay: Int { number - day * Self.minutesInDay }

    /// The first instant of the minute.
    var start: Timestamp { Timestamp(milliseconds: Int64(number) * 60_000) }

    private static func quotient(_ number: Int, _ divisor: Int) -> Int {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
