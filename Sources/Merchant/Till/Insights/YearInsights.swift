import ClearingProtocol
import Ledger
public import Money
import Timekeeping

/// What of a year only its payments tell, which takes longer to read than the report.
public struct YearInsights: Sendable, Hashable {
    /// The year.
    public let period: TakingsPeriod
    /// The middle payment, one a currency.
    public let medianTickets: [Money]
    /// Payments that came late or twice and were not given back.
    public let anomalies: [Anomaly]

    init(of period: TakingsPeriod, in view: LedgerView) throws {
        let currency = try view.profile().currency
        self.period = period
        medianTickets = try view.medianTickets(of: period.days)
        let unsettled = try view.unsettled(of: period.days, in: currency)
        anomalies = [.suspectedDuplicate, .late].compactMap { mark in
            unsettled[mark].map { Anomaly(mark, count: $0.count, gross: $0.gross, days: period.days) }
        }
    }

    init(period: TakingsPeriod, medianTickets: [Money], anomalies: [Anomaly]) {
        self.period = period
        self.medianTickets = medianTickets
        self.anomalies = anomalies
    }
}

extension InsightsReport {
    /// What is out of the ordinary, together with what the payments of a year tell: the gravest kind first.
    public func anomalies(with year: YearInsights?) -> [Anomaly] {
        guard let year, year.period == period else { return anomalies }
        let graver = anomalies.prefix { if case .refundsAboveOthers = $0.reason { true } else { false } }
        return graver + year.anomalies + anomalies.dropFirst(graver.count)
    }
}
