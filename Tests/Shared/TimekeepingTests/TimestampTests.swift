import Foundation
import TestSupport
import Testing
import Timekeeping

@Suite struct TimestampTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-22T19:38:38.123Z", 1_795_376_318_123),
            ("2026-11-23T03:38:38.123+08:00", 1_795_376_318_123), ("2026-11-22T14:08:38.123-05:30", 1_795_376_318_123),
            ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29T00:00:00Z", 951_782_400_000),
            ("1970-01-01T00:00:00.1Z", 100),
            ("1970-01-01T00:00:00.123999999Z", 123), ("1970-01-01T00:00:00-00:00", 0),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ] as [(String, Int64)]
    )
    func `reads RFC 3339`(text: String, milliseconds: Int64) throws {
        #expect(try Timestamp(parsing: text).milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22 19:38:38Z", "2026-11-22t19:38:38Z", "2026-11-22T19:38:38z", "2026-11-22T19:38:38",
        "2026-11-22T19:38:38.Z", "2026-11-22T19:38:38.1234567890Z", "2026-11-22T24:00:00Z", "2026-11-22T19:60:00Z",
        "2026-11-22T19:38:61Z", "2026-11-22T19:38:38+24:00", "2026-11-22T19:38:38+08:60", "2026-11-22T19:38:38+0800",
        "2026-11-22T19:38:38Z ", " 2026-11-22T19:38:38Z", "+026-11-22T19:38:38Z", "２026-11-22T19:38:38Z",
        "26-11-22T19:38:38Z", "2026-1-22T19:38:38Z", "2026-11-22T19:38:38,5Z", "2026-11-22T19:38Z",
        "2026-11-22T19:38:38Z\n",
    ])
    func `refuses other forms`(text: String) {
        #expect(throws: TimeError.malformedTimestamp(text)) { try Timestamp(parsing: text) }
    }

    @Test func `refuses leap seconds, days that do not exist and years out of range`() {
        let leap = "2016-12-31T23:59:60Z"
        #expect(throws: TimeError.leapSecond(leap)) { try Timestamp(parsing: leap) }
        #expect(throws: TimeError.noSuchDay(year: 2026, month: 2, day: 29)) {
            try Timestamp(parsing: "2026-02-29T00:00:00Z")
        }
        #expect(throws: TimeError.noSuchDay(year: 0, month: 1, day: 1)) {
            try Timestamp(parsing: "0000-01-01T00:00:00Z")
        }
        for text in ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"] {
            #expect(throws: TimeError.timestampOutOfRange(text)) { try Timestamp(parsing: text) }
        }
    }

    @Test func `is described in UTC with milliseconds and read back`() throws {
        var generator = SeededGenerator(seed: 11)
        let range = Timestamp.earliest.milliseconds...Timestamp.latest.milliseconds
        for _ in 0..<2000 {
            let instant = Timestamp(milliseconds: .random(in: range, using: &generator))
            #expect(instant.description.utf8.count == 24)
            #expect(try Timestamp(parsing: instant.description) == instant)
        }
        #expect(Timestamp(milliseconds: 1_795_376_318_123).description == "2026-11-22T19:38:38.123Z")
        #expect(Timestamp.earliest.description == "0001-01-01T00:00:00.000Z")
        #expect(Timestamp.latest.description == "9999-12-31T23:59:59.999Z")
    }

    @Test func `agrees with Foundation from 1600 to 2600`() {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<1000 {
            let seconds = Int64.random(in: -11_000_000_000...19_000_000_000, using: &generator)
            let expected = Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
            #expect(Timestamp(milliseconds: seconds * 1000).description == expected.dropLast() + ".000Z")
        }
    }

    @Test func `saturates instead of trapping`() {
        #expect(Timestamp(milliseconds: .max) == .latest)
        #expect(Timestamp(milliseconds: .min) == .earliest)
        #expect(Timestamp.latest.adding(milliseconds: .max) == .latest)
        #expect(Timestamp.earliest.adding(milliseconds: .min) == .earliest)
        #expect(Timestamp.latest.adding(seconds: .max) == .latest)
        #expect(Timestamp.latest.adding(seconds: .min) == .earliest)
        #expect(Timestamp(milliseconds: 5).adding(seconds: -1).milliseconds == -995)
        #expect(Timestamp.latest.interval(since: .earliest) == 315_537_897_599_999)
        #expect(Timestamp(milliseconds: 1) < Timestamp(milliseconds: 2))
    }
}
