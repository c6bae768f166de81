import ClearingProtocol
import Ledger
import Money
import Timekeeping

extension InsightsReader {
    /// The period before, or the same weekday of the week before.
    func previous() throws -> FormerTakings {
        if period.length == .day { return try formerWeek(1) }
        return try whole(period.previous.days)
    }

    /// As many days of the period before as have begun of an open one.
    func previousSoFar() throws -> FormerTakings? {
        guard period.length != .day, period.days.contains(today) else { return nil }
        let former = period.previous.days
        let begun = today.days(since: period.days.lowerBound)
        return try whole(former.lowerBound...min(former.lowerBound.advanced(by: begun), former.upperBound))
    }

    /// The same weekday of the weeks before, the newest first.
    func formerWeeks() throws -> [FormerTakings] {
        guard period.length == .day else { return [] }
        return try (1...InsightsReport.weeks).map(formerWeek)
    }

    /// By how it was paid.
    func modes() throws -> [TakingsFigure<PaymentMode>] {
        guard period.length != .year else { return [] }
        let given = Dictionary(grouping: try view.givenBack(on: period.days, in: profile.currency), by: \.mode)
        let paid = Dictionary(grouping: tickets, by: \.mode)
        return try PaymentMode.allCases.compactMap { mode in
            try takings(paid[mode] ?? [], given[mode] ?? []).map { takings in
                let part = TakingsPart(key: mode, takings: takings)
                return TakingsFigure(part, of: TakingsScope(days: period.days)) { $0.mode = mode }
            }
        }
    }

    private func whole(_ days: ClosedRange<BusinessDay>) throws -> FormerTakings {
        let totals = try totals(of: view.takings(of: days), TakingsScope(days: days))
        return FormerTakings(days: days, until: nil, totals: totals)
    }

    private func formerWeek(_ weeks: Int) throws -> FormerTakings {
        let day = period.days.lowerBound.advanced(by: -7 * weeks)
        guard period.days.lowerBound == today else { return try whole(day...day) }
        let until = calendar.counterpart(of: now, weeksBefore: weeks)
        let paid = allTickets.filter { $0.businessDay == day && $0.recordedAt < until }
        let given = try view.givenBack(on: day...day, in: profile.currency).filter { $0.acceptedAt < until }
        let scope = TakingsScope(days: day...day, to: until)
        let totals = try [takings(paid, given)].compactMap(\.self).map { takings in
            TakingsFigure(TakingsPart(key: takings.currency, takings: takings), of: scope)
        }
        return FormerTakings(days: day...day, until: until, totals: totals)
    }

    /// What payments and refunds in the merchant's currency come to; `nil` of none.
    private func takings(_ paid: [Ticket], _ given: [GivenBack]) throws -> Takings? {
        guard !paid.isEmpty || !given.isEmpty else { return nil }
        func sum(_ units: [Int64]) throws -> Money {
            let currency = profile.currency
            return try Money.sum(of: units.map { Money(minorUnits: $0, currency: currency) }, currency: currency)
        }
        return Takings(
            count: paid.count,
            gross: try sum(paid.map(\.amount)),
            refundCount: given.count,
            refunds: try sum(given.map(\.amount)),
            fees: try sum(paid.map(\.fee) + given.map { -$0.fee }),
            tips: try sum(paid.map(\.tip))
        )
    }
}
