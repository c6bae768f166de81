extension Timestamp {
    /// The instant read from text in the form of RFC 3339, section 5.6: `2026-11-22T19:38:38.123+08:00`.
    ///
    /// The offset is `Z`, `+hh:mm` or `-hh:mm`; `T` and `Z` are capitals; the fraction is absent or of one to nine
    /// digits, of which those after the third are dropped.
    /// - Throws: ``TimeError/malformedTimestamp(_:)``, ``TimeError/leapSecond(_:)``,
    ///   ``TimeError/noSuchDay(year:month:day:)`` or ``TimeError/timestampOutOfRange(_:)``.
    public init(parsing rfc3339: String) throws(TimeError) {
        if let plain = Self.plain(rfc3339) {
            self = plain
            return
        }
        let malformed = TimeError.malformedTimestamp(rfc3339)
        var scanner = FieldScanner(rfc3339)
        guard let date = scanner.date(), scanner.take("T"),
            let hour = scanner.number(digits: 2), scanner.take(":"),
            let minute = scanner.number(digits: 2), scanner.take(":"),
            let second = scanner.number(digits: 2), let millisecond = scanner.millisecond(),
            let offset = scanner.offsetMinutes(), scanner.isAtEnd,
            hour < 24, minute < 60, second <= 60
        else { throw malformed }
        guard date.exists else { throw .noSuchDay(year: date.year, month: date.month, day: date.day) }
        guard second < 60 else { throw .leapSecond(rfc3339) }

        let minutes = date.dayNumber * 1440 + hour * 60 + minute - offset
        let exact = Int64(minutes) * 60_000 + Int64(second * 1000 + millisecond)
        self.init(milliseconds: exact)
        guard milliseconds == exact else { throw .timestampOutOfRange(rfc3339) }
    }

    // A ledger is full of instants in the one form that descriptions have: they are read without a copy of the text.
    private static func plain(_ text: String) -> Timestamp? {
        var text = text
        return text.withUTF8 { text in
            guard text.count == 24, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
                text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
                text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z")
            else { return nil }
            var areDigits = true
            func number(_ places: Range<Int>) -> Int {
                places.reduce(0) { number, place in
                    let digit = Int(text[place]) - 0x30
                    areDigits = areDigits && (0...9).contains(digit)
                    return number * 10 + digit
                }
            }
            let date = CivilDate(year: number(0..<4), month: number(5..<7), day: number(8..<10))
            let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
            let millisecond = number(20..<23)
            guard areDigits, date.exists, hour < 24, minute < 60, second < 60 else { return nil }
            let minutes = date.dayNumber * 1440 + hour * 60 + minute
            return Timestamp(milliseconds: Int64(minutes * 60_000 + second * 1000 + millisecond))
        }
    }
}

extension FieldScanner {
    /// A date of ten characters, which the calendar may lack.
    mutating func date() -> CivilDate? {
        guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
            let day = number(digits: 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// The milliseconds of an optional fraction of a second, nil when it has no digit or more than nine.
    fileprivate mutating func millisecond() -> Int? {
        guard take(".") else { return 0 }
        let fraction = digits()
        guard (1...9).contains(fraction.count) else { return nil }
        return (fraction + [0, 0]).prefix(3).reduce(0) { $0 * 10 + $1 }
    }

    /// The minutes east of UTC.
    fileprivate mutating func offsetMinutes() -> Int? {
        if take("Z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2),
            hours < 24, minutes < 60
        else { return nil }
        return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
}
