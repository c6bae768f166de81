import Money
import OutsideText
import Timekeeping

/// Reads Stripe's payout reconciliation report, itemised, and its siblings with the same columns.
///
/// On each row gross less fee is net. Where a payout stands among the transactions that it pays out, they sum to nothing.
///
/// Source: docs.stripe.com/reports/report-types/payout-reconciliation.
struct StripeReader: StatementReader {
    let format = StatementFormat.stripe
    let source: StatementSource
    let options: StatementOptions

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        let text = try source.open()
        var records = CSVReader(text)
        guard try records.next(), records.hasLineBreak else {
            throw StatementError(.incomplete, file: source.name, line: 1, reason: "it ends before its header does")
        }
        let columns = try StripeColumns(CSVHeader(records.strings, line: records.line, file: source.name))
        var rows = StripeRows(file: source.name, columns: columns, calendar: options.calendar)
        while try records.next() {
            if records.isBlank { continue }
            guard records.count == columns.count else {
                throw StatementError(
                    records.hasLineBreak ? .unparsedRow : .incomplete,
                    file: source.name,
                    line: records.line,
                    reason: "the row has \(records.count) fields, but the header \(columns.count)"
                )
            }
            try take(try rows.row(of: records))
        }
        try rows.finish()
        return StatementSummary(
            format: format,
            side: .clearing,
            digest: try text.digest(),
            name: rows.payouts.isEmpty ? nil : rows.payouts.prefix(20).joined(separator: ", "),
            days: rows.days,
            rows: rows.count
        )
    }
}

extension StatementForm {
    /// Stripe's itemised reports.
    static let stripe = StatementForm("Stripe") { head in
        let header = head.header(with: "balance_transaction_id", "reporting_category", "gross", "fee", "net")
        return header?.line == 1 ? StripeReader(source: head.source, options: head.options) : nil
    }
}
