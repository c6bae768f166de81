import ClearingProtocol
import Ledger
import Money
import Till
import Timekeeping

extension InsightsReport {
    /// The report for people: a day by its hours, a week or month by days, a year by months, then cashiers, ways to pay
    /// and networks, the total, what came before, and what is out of the ordinary.
    func text(_ calendar: MerchantCalendar) throws -> String {
        guard !totals.isEmpty else { return "No takings in \(period)." }
        var rows = [[period.description, "Payments", "Gross", "Refunds", "Fees", "Net"]]
        if period.length == .day { rows += try hours.map { try $0.takings.row(TakingsSummary.hour($0.key)) } }
        rows += try days.map { try $0.takings.row($0.key.description) }
        rows += try months.map { try $0.takings.row($0.key.description) }
        rows += try cashiers.map { try $0.takings.row(TakingsSummary.cashier($0.key)) }
        rows += try modes.map { try $0.takings.row($0.key.label) }
        rows += try schemes.map { try $0.takings.row("Network \($0.key)") }
        rows += try totals.map { try $0.takings.row("Total") }
        rows += try (formerWeeks.isEmpty ? [previous] : formerWeeks).flatMap { try $0.rows(calendar) }
        rows += try previousSoFar?.rows(calendar) ?? []
        return
            (TakingsSummary.lines(rows) + (try totals.map { try sentence($0.takings) })
            + anomalies.map { "! " + $0.reason.sentence(calendar) })
            .joined(separator: "\n")
    }

    private func sentence(_ total: Takings) throws -> String {
        var parts: [String] = []
        if let average = total.averageTicket { parts.append("average ticket \(average.labelled)") }
        if let median = medianTickets.first(where: { $0.currency == total.currency }) {
            parts.append("median \(median.plain)")
        }
        if let rate = total.refundRateByValue { parts.append("given back \(rate)") }
        if let usual = try usual(in: total.currency) {
            let time = isOpen ? " by this time" : ""
            parts.append("\(period.days.lowerBound.weekday) usually \(usual.gross.labelled)\(time)")
        }
        let text = parts.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

extension FormerTakings {
    /// What came before as rows of a table.
    fileprivate func rows(_ calendar: MerchantCalendar) throws -> [[String]] {
        let (first, last) = (days.lowerBound, days.upperBound)
        let label = first == last ? "\(first)" : "\(first) to \(last)"
        let until = until.map { " until \(calendar.localMinute($0))" } ?? ""
        return try totals.map { try $0.takings.row(label + until) }
    }
}

extension PaymentMode {
    fileprivate var label: String {
        switch self {
        case .merchantPresented: "Code shown"
        case .consumerPresented: "Code scanned"
        case .staticCode: "Code at the counter"
        }
    }
}
