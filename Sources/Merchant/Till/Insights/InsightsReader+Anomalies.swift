import ClearingProtocol
import Ledger
import Money

extension InsightsReader {
    /// What is out of the ordinary in the period.
    func anomalies(of report: TakingsReport) throws -> [Anomaly] {
        let currency = profile.currency
        let units = AnomalyThresholds.limitWithoutPIN * currency.minorUnitsPerUnit
        let search = AnomalySearch(
            days: period.days,
            today: today,
            now: now,
            calendar: calendar,
            currency: currency,
            limits: Set([units, profile.limit]).map { Money(minorUnits: $0, currency: currency) },
            tickets: allTickets,
            hours: allHours,
            cashiers: try report.byCashier()
        )
        return try search.anomalies()
    }
}
