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
