public import Ledger
public import Money
public import Timekeeping

/// What the takings tell.
public struct Insights: Sendable {
    let till: Till

    /// What a period came to.
    ///
    /// - Parameter period: the period, or `nil` for the business day that is under way.
    /// - Throws: ``TillError/ledger(_:)``, or ``TillError/failed(_:)`` when a sum is too large.
    public func report(_ period: TakingsPeriod? = nil) throws(TillError) -> InsightsReport {
        try till.read { view in
            try InsightsReport(
                of: period ?? TakingsPeriod(.day, containing: view.businessDay(at: till.clock.now(), till.calendar)),
                at: till.clock.now(),
                till.calendar,
                in: view
            )
        }
    }

    /// The middle payment of a period, one a currency, exactly.
    ///
    /// - Complexity: O(n) in the payments, of which only an index is read: half a second for a year of a million.
    /// - Throws: ``TillError/ledger(_:)``.
    public func medianTickets(of period: TakingsPeriod) throws(TillError) -> [Money] {
        try till.read { try $0.medianTickets(of: period.days) }
    }
}

extension LedgerView {
    /// The business day that is under way: that of the open shift or, without one, of the clock.
    public func businessDay(at instant: Timestamp, _ calendar: MerchantCalendar) throws -> BusinessDay {
        try openShift()?.businessDay ?? calendar.businessDay(at: instant)
    }
}
