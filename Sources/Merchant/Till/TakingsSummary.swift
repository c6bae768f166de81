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
    ///
    /// - Parameter sequence: the newest entry of the journal that counts, or `nil` for all.
    public init(of days: ClosedRange<BusinessDay>, at sequence: Int? = nil, in view: LedgerView) throws {
        func takings(_ days: ClosedRange<BusinessDay>, byQuarters: Bool = false) throws -> TakingsReport {
            try sequence.map { try view.takings(of: days, at: $0) } ?? view.takings(of: days, byQuarters: byQuarters)
        }
        let day = days.lowerBound
        let isOneDay = day == days.upperBound
        report = try takings(days, byQuarters: isOneDay)
        medianTickets = try view.medianTickets(of: days, at: sequence)
        let former = isOneDay ? (1...Self.weeks).reversed().map { day.advanced(by: -7 * $0) } : []
        formerWeeks = try former.map { try takings($0...$0) }
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
