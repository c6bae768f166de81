public import Ledger
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

    /// What only the payments of a year tell.
    ///
    /// - Complexity: O(n) in the payments: a second or two for a year of a million.
    /// - Throws: ``TillError/ledger(_:)``.
    public func payments(ofYear period: TakingsPeriod) throws(TillError) -> YearInsights {
        try till.read { try YearInsights(of: period, in: $0) }
    }
}

extension LedgerView {
    /// The business day that is under way: that of the open shift or, without one, of the clock.
    public func businessDay(at instant: Timestamp, _ calendar: MerchantCalendar) throws -> BusinessDay {
        try openShift()?.businessDay ?? calendar.businessDay(at: instant)
    }
}
