import ClearingProtocol
import Ledger
import Money
import Timekeeping

extension AnomalySearch {
    /// The static code's takings of a day beside the same weekday of the weeks before, of the open day up to now.
    func staticTakingsFell(_ day: BusinessDay) throws -> Anomaly? {
        let former = formerDays(day).enumerated().compactMap { place, former in
            tickets[former].map { upToNow($0, of: day, weeksBefore: place + 1) }
        }
        .filter { !$0.isEmpty }
        guard former.count >= AnomalyThresholds.fewestFormerDays else { return nil }
        let (own, before) = (tickets[day] ?? [], Array(former.joined()))
        let (ownStatic, formerStatic) = (own.filter(Self.isStatic), before.filter(Self.isStatic))
        let weeks = Int128(former.count)
        // Sums of all weeks are held against the day as many times.
        let missing = Int128(formerStatic.count) - weeks * Int128(ownStatic.count)
        let deviations = Int128(AnomalyThresholds.deviations)
        let (gross, formerGross) = (try gross(ownStatic), try self.gross(formerStatic))
        guard missing > 0, missing * missing >= deviations * deviations * weeks * Int128(formerStatic.count),
            2 * weeks * Int128(gross.minorUnits) < Int128(formerGross.minorUnits),
            2 * weeks * Int128(own.count - ownStatic.count) >= Int128(before.count - formerStatic.count)
        else { return nil }
        let usual = Money(minorUnits: formerGross.minorUnits.meanRoundedHalfUp(of: former.count), currency: currency)
        return Anomaly(
            .staticTakingsFell(day, gross: gross, usual: usual),
            payments: PaymentFilter(TakingsScope(currency: currency, mode: .staticCode), businessDay: day)
        )
    }

    /// Payments in hours in which the four weeks before had none.
    func oddHours(_ day: BusinessDay) -> [Anomaly] {
        let before = (1...AnomalyThresholds.daysOfHours).compactMap { hours[day.advanced(by: -$0)] }
            .map { $0.filter { $0.takings.count > 0 } }.filter { !$0.isEmpty }
        guard before.count >= AnomalyThresholds.fewestDaysOfHours else { return [] }
        let usual = Set(before.joined().map(\.key.hour))
        return (hours[day] ?? []).sorted { $0.key < $1.key }
            .filter { $0.takings.count > 0 && !usual.contains($0.key.hour) }
            .map { part in
                Anomaly(
                    .oddHour(day, hour: part.key.hour, count: part.takings.count, gross: part.takings.gross),
                    payments: PaymentFilter(TakingsScope(hour: part.key.hour, currency: currency), businessDay: day)
                )
            }
    }

    /// Payments that stay just below an amount from which more is asked, again and again.
    func justBelowLimits(_ day: BusinessDay) throws -> [Anomaly] {
        let former = formerDays(day).compactMap { tickets[$0] }
        return try limits.sorted { $0.minorUnits < $1.minorUnits }.compactMap { limit in
            let margin = limit.minorUnits / 100 * AnomalyThresholds.belowLimitPercent
            let range = limit.minorUnits - margin...limit.minorUnits
            let own = (tickets[day] ?? []).filter { range.contains($0.amount) }
            let before = former.joined().filter { range.contains($0.amount) }.count
            guard own.count >= AnomalyThresholds.fewestBelowLimit,
                // One more than there were: of what never was, three times nothing is nothing.
                own.count * max(1, former.count) >= AnomalyThresholds.fewestBelowLimit * (before + 1)
            else { return nil }
            return Anomaly(
                .justBelowLimit(day, limit: limit, count: own.count, gross: try gross(own)),
                payments: PaymentFilter(TakingsScope(currency: currency), businessDay: day, amounts: range)
            )
        }
    }

    private func upToNow(_ tickets: [Ticket], of day: BusinessDay, weeksBefore weeks: Int) -> [Ticket] {
        guard day == today else { return tickets }
        let until = calendar.counterpart(of: now, weeksBefore: weeks)
        return tickets.filter { $0.recordedAt < until }
    }

    private static func isStatic(_ ticket: Ticket) -> Bool { ticket.mode == .staticCode }
}
