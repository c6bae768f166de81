public import ClearingProtocol
import Ledger
public import Money
public import Till
public import Timekeeping

/// A line of the table of figures.
public struct TakingsLine: Sendable, Hashable, Identifiable {
    /// What the line is about.
    public enum Subject: Sendable, Hashable {
        case payments
        case refunds
        case fees
        case net
        case average
        case median
        case cashier(String)
        case mode(PaymentMode)
        case scheme(String)
        case day(BusinessDay)
        case month(TakingsPeriod)
        case before(ClosedRange<BusinessDay>, until: Timestamp?)
    }

    /// Which line it is.
    public struct ID: Sendable, Hashable {
        /// What it is about.
        public let subject: Subject
        /// The currency's code.
        public let currency: String
    }

    /// Which line it is.
    public let id: ID
    /// How many there are, where they are counted.
    public let count: Int?
    /// What they come to.
    public let amount: Money
    /// Of ten thousand that were paid, how much was given back.
    public let givenBack: Int64?
    /// What opens.
    public let rows: RowsBehind

    /// The lines of a report, those of its whole first.
    static func lines(of report: InsightsReport, medians: [Money]) -> [TakingsLine] {
        var lines = report.totals.flatMap { whole(of: $0, medians) }
        lines += report.cashiers.map { part($0, .cashier($0.key)) }
        lines += report.modes.map { part($0, .mode($0.key)) }
        lines += report.schemes.map { part($0, .scheme($0.key)) }
        lines += report.days.map { part($0, .day($0.key)) }
        lines += report.months.map { part($0, .month($0.key)) }
        let before = [report.previousSoFar, report.previous].compactMap(\.self)
        for former in report.formerWeeks.isEmpty ? before : report.formerWeeks {
            lines += former.totals.map { part($0, .before(former.days, until: former.until)) }
        }
        return lines
    }

    private static func whole(of figure: TakingsFigure<Currency>, _ medians: [Money]) -> [TakingsLine] {
        let takings = figure.takings
        let payments = RowsBehind.payments(figure.payments)
        func line(_ subject: Subject, _ count: Int?, _ amount: Money?, _ rows: RowsBehind) -> TakingsLine? {
            amount.map { amount in
                TakingsLine(
                    id: ID(subject: subject, currency: takings.currency.code),
                    count: count,
                    amount: amount,
                    givenBack: subject == .refunds ? takings.refundBasisPointsByValue : nil,
                    rows: rows
                )
            }
        }
        return [
            line(.payments, takings.count, takings.gross, payments),
            line(.refunds, takings.refundCount, takings.refunds, .refunds(figure.refunds)),
            line(.fees, nil, takings.fees, payments), line(.net, nil, try? takings.net(), payments),
            line(.average, nil, takings.averageTicket, payments),
            line(.median, nil, medians.first { $0.currency == takings.currency }, payments),
        ].compactMap(\.self)
    }

    private static func part<Key>(_ figure: TakingsFigure<Key>, _ subject: Subject) -> TakingsLine {
        TakingsLine(
            id: ID(subject: subject, currency: figure.takings.currency.code),
            count: figure.takings.count,
            amount: figure.takings.gross,
            givenBack: figure.takings.refundBasisPointsByValue,
            // A part that gave back and took nothing is opened by what it gave back.
            rows: figure.takings.count == 0 ? .refunds(figure.refunds) : .payments(figure.payments)
        )
    }
}
