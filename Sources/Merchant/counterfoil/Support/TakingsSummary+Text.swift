import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension Takings {
    /// The takings as the commands write them.
    func report(_ members: [String: JSONValue] = [:]) throws -> JSONValue {
        let own = JSONValue.members([
            "currency": .string(currency.code),
            "count": .integer(Int64(count)),
            "gross": .integer(gross.minorUnits),
            "refund_count": .integer(Int64(refundCount)),
            "refunds": .integer(refunds.minorUnits),
            "fees": .integer(fees.minorUnits),
            "tips": .integer(tips.minorUnits),
            "net": .integer(try net().minorUnits),
            "average_ticket": averageTicket.map { .integer($0.minorUnits) },
            "refunds_per_million_payments": refundRateByCount.map { .integer($0.partsPerMillion) },
            "refunded_per_million_paid": refundRateByValue.map { .integer($0.partsPerMillion) },
        ])
        guard case .object(let object) = own else { return own }
        return .object(object.merging(members) { _, other in other })
    }

    /// The takings as a row of a table.
    func row(_ label: String) throws -> [String] {
        [label, "\(count)", gross.labelled, refunds.plain, fees.plain, try net().plain]
    }
}

extension TakingsSummary {
    /// The summary as the commands write it.
    func json(_ calendar: MerchantCalendar) throws -> JSONValue {
        .members([
            "from": .string(report.days.lowerBound.description),
            "to": .string(report.days.upperBound.description),
            "days": .array(try report.byDay().map { try $0.takings.report(["day": .string($0.key.description)]) }),
            "hours": isOneDay
                ? .array(try report.byHour(calendar).map { try $0.takings.report(["hour": .integer(Int64($0.key))]) })
                : nil,
            "cashiers": .array(try report.byCashier().map { try $0.takings.report(["cashier": .string($0.key)]) }),
            "schemes": .array(try report.byScheme().map { try $0.takings.report(["scheme": .string($0.key)]) }),
            "totals": .array(try report.totals().map { try $0.report(closing($0)) }),
        ])
    }

    private func closing(_ total: Takings) throws -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if let median = median(of: total) { members["median_ticket"] = .integer(median.minorUnits) }
        if let usual = try usualGross(in: total.currency) { members["usual_gross"] = .integer(usual.minorUnits) }
        return members
    }

    /// The summary for people: a day by its hours, several days by days, then cashiers, schemes and the total.
    func text(_ calendar: MerchantCalendar) throws -> String {
        let totals = try report.totals()
        guard !totals.isEmpty else { return "No takings from \(report.days.lowerBound) to \(report.days.upperBound)." }
        let days = report.days
        var rows = [[isOneDay ? "\(days.lowerBound)" : "Day", "Payments", "Gross", "Refunds", "Fees", "Net"]]
        if isOneDay {
            rows += try report.byHour(calendar).map { try $0.takings.row(Self.hour($0.key)) }
        } else {
            rows += try report.byDay().map { try $0.takings.row($0.key.description) }
        }
        rows += try report.byCashier().map { try $0.takings.row(Self.cashier($0.key)) }
        rows += try report.byScheme().map { try $0.takings.row("Network \($0.key)") }
        rows += try totals.map { try $0.row("Total") }
        return (Self.lines(rows) + (try totals.map(sentence))).joined(separator: "\n")
    }

    /// Whose takings a row is about; what came in by itself is nobody's.
    static func cashier(_ name: String) -> String { name == Till.networkName ? "No cashier" : "Cashier \(name)" }

    private var isOneDay: Bool { report.days.lowerBound == report.days.upperBound }

    private func median(of total: Takings) -> Money? {
        medianTickets.first { $0.currency == total.currency }
    }

    private func sentence(_ total: Takings) throws -> String {
        var parts: [String] = []
        if let average = total.averageTicket { parts.append("average ticket \(average.labelled)") }
        if let median = median(of: total) { parts.append("median \(median.plain)") }
        if let rate = total.refundRateByValue { parts.append("given back \(rate)") }
        if let usual = try usualGross(in: total.currency) {
            parts.append(
                "\(report.days.lowerBound.weekday) of the last \(Self.weeks) weeks on average \(usual.labelled)"
            )
        }
        let text = parts.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    static func hour(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }

    /// The rows with their columns under each other; all but the first are set to the right.
    static func lines(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                cell.0.padded(toColumns: cell.1, alignment: column == 0 ? .leading : .trailing)
            }
            .joined(separator: "  ")
        }
    }
}
