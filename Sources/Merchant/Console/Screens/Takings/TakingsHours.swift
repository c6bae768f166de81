import Ledger
import Money
import Till
import Timekeeping

/// The hours of the clock that a report's charts show.
enum TakingsHours {
    /// The hours from the first that took anything to the last, in the order of the business day.
    static func axis(of report: InsightsReport) -> [Int] {
        let opening = report.openingHour
        func place(_ hour: Int) -> Int { (hour + 24 - opening) % 24 }
        let places = (report.hours.map(\.key) + report.usualHours.keys).map(place)
        guard let first = places.min(), let last = places.max() else { return [] }
        return (first...last).map { ($0 + opening) % 24 }
    }

    /// What an hour took in the merchant's currency; of a longer period, that hour of its weekday.
    static func figure(_ hour: WeekHour, of report: InsightsReport) -> RowsBehind.Figure? {
        let currency = report.currency
        if report.period.length == .day {
            let figure = report.hours.first { $0.key == hour.hour && $0.takings.currency == currency }
            return figure.map { RowsBehind.Figure(takings: $0.takings, payments: $0.payments) }
        }
        let figure = report.weekHours.first { $0.key == hour && $0.takings.currency == currency }
        return figure.map { RowsBehind.Figure(takings: $0.takings, payments: $0.payments) }
    }
}
