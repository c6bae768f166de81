import Testing
import Timekeeping

@Suite struct MerchantCalendarTests {
    private func shanghai(cutoff: String) throws -> MerchantCalendar {
        try MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: LocalTime(parsing: cutoff)) { _ in 8 * 3600 }
    }

    @Test(arguments: [
        ("2026-11-22T19:59:59.999Z", "2026-11-22", "2026-11-23", "03:59:59"),
        ("2026-11-22T20:00:00Z", "2026-11-23", "2026-11-23", "04:00:00"),
        ("2026-11-22T15:59:59Z", "2026-11-22", "2026-11-22", "23:59:59"),
        ("2026-12-31T19:00:00Z", "2026-12-31", "2027-01-01", "03:00:00"),
    ])
    func `what is before the cut-off belongs to the day before`(
        text: String,
        businessDay: String,
        date: String,
        clock: String
    ) throws {
        let calendar = try shanghai(cutoff: "04:00")
        let instant = try Timestamp(parsing: text)
        #expect(calendar.businessDay(at: instant).description == businessDay)
        #expect(calendar.localDate(instant).description == date)
        #expect(calendar.localClock(instant) == clock)
        #expect(calendar.localMinute(instant) == clock.prefix(5))
    }

    @Test func `a cut-off at midnight makes the business day the date`() throws {
        let calendar = try shanghai(cutoff: "00:00")
        #expect(calendar.businessDay(at: try Timestamp(parsing: "2026-11-22T16:00:00Z")).description == "2026-11-23")
        #expect(calendar.businessDay(at: try Timestamp(parsing: "2026-11-22T15:59:59Z")).description == "2026-11-22")
    }

    @Test func `the offset is asked for at each instant`() throws {
        let change = try Timestamp(parsing: "2026-10-25T01:00:00Z")
        let calendar = MerchantCalendar(zoneName: "Europe/Paris", cutoff: .midnight) { $0 < change ? 7200 : 3600 }
        #expect(calendar.localClock(change.adding(milliseconds: -1)) == "02:59:59")
        #expect(calendar.localClock(change) == "02:00:00")
    }

    /// Berlin's clock in 2026: one hour ahead of UTC, two from 29 March, 01:00 UTC, to 25 October, 01:00 UTC.
    private func berlin(cutoff: String) throws -> MerchantCalendar {
        let (spring, autumn) = (
            try Timestamp(parsing: "2026-03-29T01:00:00Z"), try Timestamp(parsing: "2026-10-25T01:00:00Z")
        )
        return MerchantCalendar(zoneName: "Europe/Berlin", cutoff: try LocalTime(parsing: cutoff)) { instant in
            instant >= spring && instant < autumn ? 7_200 : 3_600
        }
    }

    @Test(arguments: [
        // The hour from 02:00 to 03:00 is missing: a day that would begin in it begins with the first instant after it.
        ("2026-03-29T00:59:59.999Z", "02:30", "2026-03-28"),
        ("2026-03-29T01:00:00Z", "02:30", "2026-03-29"),
        ("2026-03-29T01:59:59Z", "04:00", "2026-03-28"),
        ("2026-03-29T02:00:00Z", "04:00", "2026-03-29"),
        // It comes twice: a day that begins in it begins the first time, and stays.
        ("2026-10-25T00:29:59Z", "02:30", "2026-10-24"),
        ("2026-10-25T00:30:00Z", "02:30", "2026-10-25"),
        ("2026-10-25T01:00:00Z", "02:30", "2026-10-25"),
        ("2026-10-25T01:29:59Z", "02:30", "2026-10-25"),
        ("2026-10-25T01:30:00Z", "02:30", "2026-10-25"),
        ("2026-10-25T01:59:59Z", "03:00", "2026-10-24"),
        ("2026-10-25T02:00:00Z", "03:00", "2026-10-25"),
        ("2026-10-25T23:00:00Z", "00:00", "2026-10-26"),
    ])
    func `a business day begins once where the clock is moved`(text: String, cutoff: String, day: String) throws {
        #expect(try berlin(cutoff: cutoff).businessDay(at: Timestamp(parsing: text)).description == day)
    }

    @Test(arguments: ["00:00", "01:59", "02:00", "02:30", "02:59", "03:00", "04:00", "23:30"])
    func `no day comes back when the clock is set back`(cutoff: String) throws {
        let calendar = try berlin(cutoff: cutoff)
        for (start, last) in [("2026-03-27T12:00:00Z", "2026-03-31"), ("2026-10-23T12:00:00Z", "2026-10-27")] {
            var instant = try Timestamp(parsing: start)
            var day = calendar.businessDay(at: instant)
            while day.description < last {
                instant = instant.adding(seconds: 60)
                let next = calendar.businessDay(at: instant)
                #expect(next == day || next == day.advanced(by: 1), "\(instant)")
                day = next
            }
        }
    }

    @Test func `a clock that is set back over midnight brings no date back`() throws {
        // As in Newfoundland until 2011, where 23:01 of the day before followed 00:01.
        let change = try Timestamp(parsing: "2006-10-29T02:31:00Z")
        let calendar = MerchantCalendar(zoneName: "America/St_Johns", cutoff: .midnight) { instant in
            instant < change ? -9_000 : -12_600
        }
        for minutes in [0, 1, 30, 59, 60, 90] {
            let instant = change.adding(seconds: Int64(minutes) * 60)
            #expect(calendar.businessDay(at: instant).description == "2006-10-29", "\(minutes)")
        }
    }

    @Test(arguments: [Int.min, .max, -1, 1])
    func `no offset and no instant traps`(offset: Int) {
        let calendar = MerchantCalendar(zoneName: "Nowhere", cutoff: .midnight) { _ in offset }
        for instant in [Timestamp.earliest, .latest] {
            #expect((BusinessDay.earliest...BusinessDay.latest).contains(calendar.businessDay(at: instant)))
            #expect(calendar.localClock(instant).utf8.count == 8)
        }
    }

    @Test func `a cut-off is two digits, a colon and two digits`() throws {
        let cutoff = try LocalTime(parsing: "04:05")
        #expect((cutoff.hour, cutoff.minute) == (4, 5))
        #expect(cutoff.description == "04:05")
        #expect(cutoff > .midnight)
        for text in ["", "4:00", "04:00:00", "0400", " 04:00", "-4:00", "０4:00"] {
            #expect(throws: TimeError.malformedLocalTime(text)) { try LocalTime(parsing: text) }
        }
        #expect(throws: TimeError.noSuchLocalTime(hour: 24, minute: 0)) { try LocalTime(parsing: "24:00") }
        #expect(throws: TimeError.noSuchLocalTime(hour: 4, minute: 60)) { try LocalTime(hour: 4, minute: 60) }
    }
}
