import TestSupport
import Testing
import Till
import Timekeeping

@Suite struct TakingsPeriodTests {
    private func day(_ text: String) throws -> BusinessDay { try BusinessDay(parsing: text) }

    @Test(arguments: [
        ("2026-11-27", TakingsPeriod.Length.day, "2026-11-27", "2026-11-27", "2026-11-27"),
        ("2026-11-27", .week, "2026-11-23", "2026-11-29", "2026-W48"),
        ("2026-11-27", .month, "2026-11-01", "2026-11-30", "2026-11"),
        ("2026-11-27", .year, "2026-01-01", "2026-12-31", "2026"),
        ("2024-02-29", .month, "2024-02-01", "2024-02-29", "2024-02"),
        ("2026-01-31", .month, "2026-01-01", "2026-01-31", "2026-01"),
        // The days around New Year belong to the week's own year.
        ("2027-01-03", .week, "2026-12-28", "2027-01-03", "2026-W53"),
        ("2024-12-31", .week, "2024-12-30", "2025-01-05", "2025-W01"),
        ("9999-12-15", .month, "9999-12-01", "9999-12-31", "9999-12"),
        ("9999-12-31", .week, "9999-12-27", "9999-12-31", "9999-W52"),
    ])
    func `a period has the days of the calendar`(
        text: String,
        length: TakingsPeriod.Length,
        first: String,
        last: String,
        name: String
    ) throws {
        let period = TakingsPeriod(length, containing: try day(text))
        #expect(period.days == (try day(first))...(try day(last)))
        #expect(period.description == name)
    }

    @Test(arguments: TakingsPeriod.Length.allCases)
    func `periods follow each other without a gap`(length: TakingsPeriod.Length) throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let any = try day("2000-01-01").advanced(by: .random(in: 0...40_000, using: &generator))
            let period = TakingsPeriod(length, containing: any)
            #expect(period.days.contains(any))
            #expect(period.next.days.lowerBound == period.days.upperBound.advanced(by: 1))
            #expect(period.previous.days.upperBound == period.days.lowerBound.advanced(by: -1))
            #expect(period.next.previous == period && period.previous.next == period)
            #expect(TakingsPeriod(length, containing: period.days.upperBound) == period)
        }
    }

    @Test func `a year has its twelve months`() throws {
        let year = TakingsPeriod(.year, containing: try day("2026-05-05"))
        #expect(year.months.map(\.description).first == "2026-01" && year.months.count == 12)
        #expect(year.months.reduce(0) { $0 + $1.dayCount } == 365)
        #expect(TakingsPeriod(.month, containing: try day("2026-05-05")).months.isEmpty)
    }
}
