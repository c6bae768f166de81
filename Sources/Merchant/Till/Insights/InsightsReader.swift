import ClearingProtocol
import Ledger
import Money
import Timekeeping

/// Reads the parts of an ``InsightsReport``, each row once.
struct InsightsReader {
    let period: TakingsPeriod
    let now: Timestamp
    let calendar: MerchantCalendar
    let today: BusinessDay
    let profile: MerchantProfile
    let view: LedgerView
    /// The hours of the period and of the four weeks before it.
    let allHours: [TakingsPart<DayHour>]
    /// The payments of the period in the merchant's currency and of the four weeks before it: all of them, or of a day those of its weekday. None
    /// of a year.
    let allTickets: [Ticket]

    init(_ period: TakingsPeriod, at now: Timestamp, _ calendar: MerchantCalendar, in view: LedgerView) throws {
        self.period = period
        self.now = now
        self.calendar = calendar
        self.view = view
        profile = try view.profile()
        today = try view.businessDay(at: now, calendar)
        let currency = profile.currency
        let first = period.days.lowerBound
        let before = first.advanced(by: -7 * InsightsReport.weeks)
        allHours = try view.hourlyTakings(of: before...period.days.upperBound, calendar: calendar)
        switch period.length {
        case .year: allTickets = []
        case .day:
            allTickets = try (0...InsightsReport.weeks).flatMap { weeks throws in
                let day = first.advanced(by: -7 * weeks)
                return try view.tickets(of: day...day, in: currency)
            }
        case .week, .month: allTickets = try view.tickets(of: before...period.days.upperBound, in: currency)
        }
    }

    /// The payments of the period.
    var tickets: [Ticket] { allTickets.filter { period.days.contains($0.businessDay) } }

    /// What a report comes to, a figure a currency.
    func totals(of report: TakingsReport, _ scope: TakingsScope) throws -> [TakingsFigure<Currency>] {
        try report.totals().map { TakingsFigure(TakingsPart(key: $0.currency, takings: $0), of: scope) }
    }

    /// The hours of the period, in the order of the business day.
    func hours() throws -> [TakingsFigure<Int>] {
        let parts = try sums(allHours.filter { period.days.contains($0.key.businessDay) }) { $0.hour }
        let opening = calendar.cutoff.hour
        return parts.sorted { ($0.key + 24 - opening) % 24 < ($1.key + 24 - opening) % 24 }.map { part in
            TakingsFigure(part, of: TakingsScope(days: period.days)) { $0.hour = part.key }
        }
    }

    /// The hours of the week of a longer period.
    func weekHours() throws -> [TakingsFigure<WeekHour>] {
        guard period.length != .day else { return [] }
        return try sums(allHours.filter { period.days.contains($0.key.businessDay) }) { $0.weekHour }.map { part in
            TakingsFigure(part, of: TakingsScope(days: period.days)) { scope in
                (scope.weekday, scope.hour) = (part.key.weekday, part.key.hour)
            }
        }
    }

    /// What each hour of a day usually comes to, in the merchant's currency.
    func usualHours() throws -> [Int: UsualTakings] {
        guard period.length == .day else { return [:] }
        let day = period.days.lowerBound
        let former = allHours.filter { part in
            part.key.businessDay < day && part.key.businessDay.weekday == day.weekday
                && part.takings.currency == profile.currency
        }
        let days = Set(former.map(\.key.businessDay)).count
        return try Dictionary(grouping: former, by: \.key.hour).compactMapValues { parts in
            let taken = parts.map { ($0.takings.count, $0.takings.gross) }
            // On the other days the hour took nothing.
            let nothing = Array(repeating: (0, Money.zero(profile.currency)), count: days - parts.count)
            return try UsualTakings(of: taken + nothing)
        }
    }

    /// The days of the period.
    func days(of report: TakingsReport) throws -> [TakingsFigure<BusinessDay>] {
        try report.byDay().map { TakingsFigure($0, of: TakingsScope(days: $0.key...$0.key)) }
    }

    /// The months of a year.
    func months(of report: TakingsReport) throws -> [TakingsFigure<TakingsPeriod>] {
        guard period.length == .year else { return [] }
        let parts = try sums(report.byDay()) { $0.month }
        return period.months.flatMap { month in
            parts.filter { $0.key == month.days.lowerBound.month }.map { part in
                TakingsFigure(TakingsPart(key: month, takings: part.takings), of: TakingsScope(days: month.days))
            }
        }
    }

    /// Parts added up by another key, in the order of that key and of the currencies.
    private func sums<Part, Key: Comparable & Hashable & Sendable>(
        _ parts: [TakingsPart<Part>],
        _ key: (Part) -> Key
    ) throws -> [TakingsPart<Key>] {
        var sums: [Key: [String: Takings]] = [:]
        for part in parts {
            let code = part.takings.currency.code
            sums[key(part.key), default: [:]][code] =
                try sums[key(part.key)]?[code]?.adding(part.takings) ?? part.takings
        }
        return sums.sorted { $0.key < $1.key }.flatMap { key, sums in
            sums.sorted { $0.key < $1.key }.map { TakingsPart(key: key, takings: $0.value) }
        }
    }
}
