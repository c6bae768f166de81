import ClearingProtocol
public import Ledger
import Money
public import Timekeeping

extension InsightsReport {
    /// How many weeks a day is held against.
    public static let weeks = 4

    /// Reads what a period came to.
    ///
    /// - Parameters:
    ///   - now: the instant of reading.
    ///   - calendar: the merchant's.
    /// - Throws: what the ledger throws, and `MoneyError` when a sum is too large.
    public init(
        of period: TakingsPeriod,
        at now: Timestamp,
        _ calendar: MerchantCalendar,
        in view: LedgerView
    ) throws {
        let reader = try InsightsReader(period, at: now, calendar, in: view)
        let report = try view.takings(of: period.days)
        let scope = TakingsScope(days: period.days)
        self.period = period
        today = reader.today
        readAt = now
        currency = reader.profile.currency
        openingHour = calendar.cutoff.hour
        totals = try reader.totals(of: report, scope)
        previous = try reader.previous()
        previousSoFar = try reader.previousSoFar()
        formerWeeks = try reader.formerWeeks()
        hours = try reader.hours()
        usualHours = try reader.usualHours()
        weekHours = try reader.weekHours()
        days = [.week, .month].contains(period.length) ? try reader.days(of: report) : []
        months = try reader.months(of: report)
        schemes = try report.byScheme().map { part in
            TakingsFigure(part, of: scope) { $0.scheme = part.key }
        }
        modes = try reader.modes()
        cashiers = try report.byCashier().map { part in
            TakingsFigure(part, of: scope) { $0.cashier = part.key }
        }
        medianTickets = period.length == .year ? [] : try view.medianTickets(of: period.days)
        anomalies = try reader.anomalies(of: report)
    }
}
