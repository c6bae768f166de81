import Testing
import Timekeeping

@Suite struct BusinessDayTests {
    @Test(arguments: [
        ("2026-11-22", 2026, 11, 22, Weekday.sunday), ("1970-01-01", 1970, 1, 1, .thursday),
        ("2000-02-29", 2000, 2, 29, .tuesday),
        ("1969-12-31", 1969, 12, 31, .wednesday), ("0001-01-01", 1, 1, 1, .monday),
        ("9999-12-31", 9999, 12, 31, .friday),
    ])
    func `reads a date and knows its weekday`(text: String, year: Int, month: Int, day: Int, weekday: Weekday) throws {
        let parsed = try BusinessDay(parsing: text)
        #expect(try parsed == BusinessDay(year: year, month: month, day: day))
        #expect((parsed.year, parsed.month, parsed.day) == (year, month, day))
        #expect(parsed.weekday == weekday)
        #expect(parsed.description == text)
    }

    @Test(arguments: ["", "2026-11", "2026-11-2", "2026/11/22", "20261122", "2026-11-22 ", "2026-11-2２", "-026-11-22"])
    func `refuses another form`(text: String) {
        #expect(throws: TimeError.malformedDate(text)) { try BusinessDay(parsing: text) }
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (0, 1, 1),
        (10_000, 1, 1),
        (.max, .max, .max), (.min, .min, .min),
    ])
    func `refuses a day the calendar lacks`(year: Int, month: Int, day: Int) {
        #expect(throws: TimeError.noSuchDay(year: year, month: month, day: day)) {
            try BusinessDay(year: year, month: month, day: day)
        }
    }

    @Test func `moves across months and years and stops at the ends`() throws {
        let day = try BusinessDay(parsing: "2024-02-28")
        #expect(day.advanced(by: 1).description == "2024-02-29")
        #expect(day.advanced(by: 2).description == "2024-03-01")
        #expect(day.advanced(by: -59).description == "2023-12-31")
        #expect(day.advanced(by: 366).days(since: day) == 366)
        #expect(day.advanced(by: .max) == .latest)
        #expect(day.advanced(by: .min) == .earliest)
        #expect(BusinessDay.earliest.advanced(by: .min) == .earliest)
        #expect(BusinessDay.earliest.description == "0001-01-01" && BusinessDay.latest.description == "9999-12-31")
    }

    @Test func `each day of 400 years, after which the calendar repeats, follows the one before`() throws {
        var day = try BusinessDay(parsing: "1601-01-01")
        let end = try BusinessDay(parsing: "2001-01-01")
        #expect(end.days(since: day) == 146_097)
        while day < end {
            let next = day.advanced(by: 1)
            let isNextDay = (next.year, next.month, next.day - 1) == (day.year, day.month, day.day)
            let isNewMonth = next.day == 1 && day.day >= 28 && (next.month == day.month + 1 || next.month == 1)
            if !isNextDay && !isNewMonth { Issue.record("\(next) does not follow \(day)") }
            if try BusinessDay(year: next.year, month: next.month, day: next.day) != next { Issue.record("\(next)") }
            day = next
        }
        #expect(BusinessDay.latest.days(since: .earliest) == 3_652_058)
    }
}
