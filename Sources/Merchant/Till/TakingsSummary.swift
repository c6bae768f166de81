public import Ledger
public import Money
public import Timekeeping

/// What the takings of some days come to, for people.
public struct TakingsSummary: Sendable, Hashable {
    /// The takings, by quarters of an hour when they are of one day.
    public let report: TakingsReport
    /// The middle payment, one a currency.
    public let medianTickets: [Money]
    /// Of one day: the same weekday of the four weeks before, oldest first.
    public let formerWeeks: [TakingsReport]

    /// How many weeks a day is held against.
    public static let weeks = 4

    /// Reads the takings of some days.
    public init(of days: ClosedRange<BusinessDay>, in view: LedgerView) throws {
        let day = days.lowerBound
        let isOneDay = day == days.upperBound
        report = try view.takings(of: days, byQuarters: isOneDay)
        medianTickets = try view.medianTickets(of: days)
        let former = isOneDay ? (1...Self.weeks).reversed().map { day.advanced(by: -7 * $0) } : []
        formerWeeks = try former.map { try view.takings(of: $0...$0) }
    }

    /// What the same weekday came to in the four weeks before on average, rounded down; `nil` when it never took
    /// anything in that currency.
    public func usualGross(in currency: Currency) throws -> Money? {
        let former = try formerWeeks.compactMap { try $0.totals().first { $0.currency == currency }?.gross }
        guard !former.isEmpty else { return nil }
        let sum = try Money.sum(of: former, currency: currency)
        return Money(minorUnits: sum.minorUnits / Int64(former.count), currency: currency)
    }
}
