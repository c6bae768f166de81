import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

extension InsightsReport {
    /// The report as the commands write it.
    func json(_ calendar: MerchantCalendar) throws -> JSONValue {
        .members([
            "period": .string(period.description),
            "from": .string(period.days.lowerBound.description),
            "to": .string(period.days.upperBound.description),
            "open": .boolean(isOpen),
            "read_at": .string(readAt.description),
            "hours": try Self.list(hours) { ["hour": .integer(Int64($0))] },
            "week_hours": try Self.list(weekHours) { hour in
                ["weekday": .integer(Int64(hour.weekday.rawValue)), "hour": .integer(Int64(hour.hour))]
            },
            "days": try Self.list(days) { ["day": .string($0.description)] },
            "months": try Self.list(months) { ["month": .string($0.description)] },
            "cashiers": try Self.list(cashiers) { ["cashier": .string($0)] },
            "modes": try Self.list(modes) { ["mode": .string($0.rawValue)] },
            "schemes": try Self.list(schemes) { ["scheme": .string($0)] },
            "totals": .array(try totals.map { try $0.takings.report(closing($0.takings)) }),
            "previous": try previous.json,
            "previous_so_far": try previousSoFar?.json,
            "former_weeks": formerWeeks.isEmpty ? nil : .array(try formerWeeks.map { try $0.json }),
            "anomalies": .array(anomalies.map { $0.reason.json(calendar) }),
        ])
    }

    private func closing(_ total: Takings) throws -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if let median = medianTickets.first(where: { $0.currency == total.currency }) {
            members["median_ticket"] = .integer(median.minorUnits)
        }
        if let usual = try usual(in: total.currency) {
            members["usual_gross"] = .integer(usual.gross.minorUnits)
            members["usual_count"] = .integer(Int64(usual.count))
        }
        if let rate = total.refundBasisPointsByCount { members["refund_basis_points_by_count"] = .integer(rate) }
        if let rate = total.refundBasisPointsByValue { members["refund_basis_points_by_value"] = .integer(rate) }
        return members
    }

    private static func list<Key>(
        _ figures: [TakingsFigure<Key>],
        _ members: (Key) -> [String: JSONValue]
    ) throws -> JSONValue? {
        figures.isEmpty ? nil : .array(try figures.map { try $0.takings.report(members($0.key)) })
    }
}

extension FormerTakings {
    fileprivate var json: JSONValue {
        get throws {
            .members([
                "from": .string(days.lowerBound.description),
                "to": .string(days.upperBound.description),
                "until": until.map { .string($0.description) },
                "totals": .array(try totals.map { try $0.takings.report() }),
            ])
        }
    }
}

extension Anomaly.Reason {
    /// The reason as the commands write it: what it is, its numbers, and a sentence.
    fileprivate func json(_ calendar: MerchantCalendar) -> JSONValue {
        let text = JSONValue.string(sentence(calendar))
        func number(_ number: Int) -> JSONValue { .integer(Int64(number)) }
        switch self {
        case .refundsAboveOthers(let cashier, let refunds, let payments, let othersRefunds, let othersPayments):
            return [
                "kind": "refunds_above_others", "cashier": .string(cashier), "refund_count": number(refunds),
                "count": number(payments), "others_refund_count": number(othersRefunds),
                "others_count": number(othersPayments), "reason": text,
            ]
        case .staticTakingsFell(let day, let gross, let usual):
            return [
                "kind": "static_takings_fell", "day": .string(day.description), "gross": .integer(gross.minorUnits),
                "usual_gross": .integer(usual.minorUnits), "currency": .string(gross.currency.code), "reason": text,
            ]
        case .duplicatesUnsettled(let count, let gross):
            return [
                "kind": "duplicates_unsettled", "count": number(count), "gross": .integer(gross.minorUnits),
                "currency": .string(gross.currency.code), "reason": text,
            ]
        case .lateUnsettled(let count, let gross):
            return [
                "kind": "late_unsettled", "count": number(count), "gross": .integer(gross.minorUnits),
                "currency": .string(gross.currency.code), "reason": text,
            ]
        case .oddHour(let day, let hour, let count, let gross):
            return [
                "kind": "odd_hour", "day": .string(day.description), "hour": number(hour), "count": number(count),
                "gross": .integer(gross.minorUnits), "currency": .string(gross.currency.code), "reason": text,
            ]
        case .justBelowLimit(let day, let limit, let count, let gross):
            return [
                "kind": "just_below_limit", "day": .string(day.description), "limit": .integer(limit.minorUnits),
                "count": number(count), "gross": .integer(gross.minorUnits), "currency": .string(gross.currency.code),
                "reason": text,
            ]
        case .quietGap(let day, let from, let minutes, let usual):
            return [
                "kind": "quiet_gap", "day": .string(day.description), "from": .string(from.description),
                "minutes": number(minutes), "usual_count": number(usual), "reason": text,
            ]
        }
    }
}
