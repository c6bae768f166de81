/// A time of day on the merchant's clock, to the minute, such as the cut-off of a business day.
public struct LocalTime: Sendable, Hashable {
    /// The hour, 0...23.
    public let hour: Int

    /// The minute, 0...59.
    public let minute: Int

    /// The first minute of the day, 00:00.
    public static let midnight = LocalTime(validHour: 0, minute: 0)

    /// A time of day.
    ///
    /// - Throws: ``TimeError/noSuchLocalTime(hour:minute:)`` unless it lies from 00:00 to 23:59.
    public init(hour: Int, minute: Int) throws(TimeError) {
        guard (0...23).contains(hour), (0...59).contains(minute) else {
            throw .noSuchLocalTime(hour: hour, minute: minute)
        }
        self.init(validHour: hour, minute: minute)
    }

    /// The time of day read from text of the form `04:00`.
    ///
    /// - Throws: ``TimeError/malformedLocalTime(_:)`` or ``TimeError/noSuchLocalTime(hour:minute:)``.
    public init(parsing text: String) throws(TimeError) {
        var scanner = FieldScanner(text)
        guard let hour = scanner.number(digits: 2), scanner.take(":"), let minute = scanner.number(digits: 2),
            scanner.isAtEnd
        else { throw .malformedLocalTime(text) }
        try self.init(hour: hour, minute: minute)
    }

    init(validHour hour: Int, minute: Int) {
        self.hour = hour
        self.minute = minute
    }
}

extension LocalTime: Comparable {
    /// Whether the first time is earlier in the day.
    public static func < (first: LocalTime, second: LocalTime) -> Bool {
        (first.hour, first.minute) < (second.hour, second.minute)
    }
}

extension LocalTime: CustomStringConvertible {
    /// The hour and the minute, `04:00`.
    public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}
