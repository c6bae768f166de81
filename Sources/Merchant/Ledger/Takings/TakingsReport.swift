public import Money
public import Timekeeping

/// The takings of some days, to be looked at from any side.
public struct TakingsReport: Sendable, Hashable {
    /// The business days.
    public let days: ClosedRange<BusinessDay>
    /// The parts, by day, quarter of an hour, currency, cashier and scheme.
    public let cells: [TakingsCell]

    /// All of it, a row a currency.
    ///
    /// - Throws: `MoneyError` when a sum is too large, as do all that follow.
    public func totals() throws(MoneyError) -> [Takings] {
        try parts { _ in 0 }.map(\.takings)
    }

    /// The business days on which something was recorded.
    public func byDay() throws(MoneyError) -> [TakingsPart<BusinessDay>] {
        try parts(\.businessDay)
    }

    /// Who took it.
    public func byCashier() throws(MoneyError) -> [TakingsPart<String>] {
        try parts(\.cashier)
    }

    /// Through which network it came.
    public func byScheme() throws(MoneyError) -> [TakingsPart<String>] {
        try parts(\.scheme)
    }

    /// The hours of the merchant's clock, 0...23; none of a report that is not kept by quarters.
    public func byHour(_ calendar: MerchantCalendar) throws(MoneyError) -> [TakingsPart<Int>] {
        try parts { cell in cell.quarter.map(calendar.localHour) }
    }

    /// The hours of the week on the merchant's clock; none of a report that is not kept by quarters.
    public func byWeekHour(_ calendar: MerchantCalendar) throws(MoneyError) -> [TakingsPart<WeekHour>] {
        try parts { cell in
            cell.quarter.map { WeekHour(weekday: cell.businessDay.weekday, hour: calendar.localHour($0)) }
        }
    }

    private func parts<Key: Comparable & Hashable & Sendable>(
        _ key: (TakingsCell) -> Key?
    ) throws(MoneyError) -> [TakingsPart<Key>] {
        var sums: [Key: [Currency: Takings]] = [:]
        for cell in cells {
            guard let key = key(cell) else { continue }
            let currency = cell.takings.currency
            sums[key, default: [:]][currency] = try sums[key]?[currency]?.adding(cell.takings) ?? cell.takings
        }
        return sums.sorted { $0.key < $1.key }.flatMap { key, sums in
            sums.sorted { $0.key.code < $1.key.code }.map { TakingsPart(key: key, takings: $0.value) }
        }
    }
}
