import Ledger
import Timekeeping

extension AnomalySearch {
    /// Minutes of a day without a payment where many usually come, between two payments or from the last one until now.
    func quietGaps(_ day: BusinessDay) -> [Anomaly] {
        var instants = (tickets[day] ?? []).map(\.recordedAt).sorted()
        if day == today, let last = instants.last, last < now { instants.append(now) }
        let usual = usualCounts(day)
        guard !usual.isEmpty else { return [] }
        return zip(instants, instants.dropFirst()).compactMap { start, end in
            let minutes = Int(end.interval(since: start) / 60_000)
            guard (AnomalyThresholds.shortestGap..<24 * 60).contains(minutes) else { return nil }
            // Payments of four weeks in an hour, sixty times as many as in one of its minutes.
            let expected = (0..<minutes).reduce(0) { sum, minute in
                sum + (usual[calendar.localHour(start.adding(seconds: Int64(minute) * 60))] ?? 0)
            }
            let unit = 60 * InsightsReport.weeks
            guard expected >= AnomalyThresholds.paymentsInGap * unit else { return nil }
            return Anomaly(
                .quietGap(day, from: start, minutes: minutes, usualPayments: expected / unit),
                // What came in the hour before it and in the hour after it.
                payments: PaymentFilter(
                    TakingsScope(
                        currency: currency,
                        from: start.adding(seconds: -3_600),
                        to: end.adding(seconds: 3_600)
                    ),
                    businessDay: day
                )
            )
        }
    }

    /// How many payments each hour of the clock had on the same weekday of the four weeks before, taken together.
    private func usualCounts(_ day: BusinessDay) -> [Int: Int] {
        formerDays(day).compactMap { hours[$0] }.joined().reduce(into: [:]) { counts, part in
            counts[part.key.hour, default: 0] += part.takings.count
        }
    }
}
