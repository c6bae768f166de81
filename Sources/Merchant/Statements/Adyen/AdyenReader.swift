import Money
import OutsideText
import Timekeeping

/// Reads Adyen's settlement detail report.
///
/// What the shopper paid stands in the gross currency, what Adyen keeps and settles in the net currency. A batch that was
/// paid out sums to nothing, its payout and transfers between batches included; one that was not is open yet.
///
/// Source: docs.adyen.com, settlement detail report structure.
struct AdyenReader: StatementReader {
    let format = StatementFormat.adyen
    let source: StatementSource
    let options: StatementOptions

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        let text = try source.open()
        var records = CSVReader(text)
        guard try records.next(), records.hasLineBreak else {
            throw StatementError(.incomplete, file: source.name, line: 1, reason: "it ends before its header does")
        }
        let columns = try AdyenColumns(CSVHeader(records.strings, line: records.line, file: source.name))
        var rows = AdyenRows(file: source.name, columns: columns, calendar: options.calendar)
        while try records.next() {
            if records.isBlank { continue }
            guard records.count >= columns.count else {
                throw StatementError(
                    records.hasLineBreak ? .unparsedRow : .incomplete,
                    file: source.name,
                    line: records.line,
                    reason: "the row has \(records.count) fields, but the header \(columns.count)"
                )
            }
            try take(try rows.row(of: records))
        }
        try rows.finish(line: records.line)
        return StatementSummary(
            format: format,
            side: .clearing,
            digest: try text.digest(),
            account: rows.accounts.isEmpty ? nil : rows.accounts.sorted().joined(separator: ", "),
            name: rows.batches.isEmpty ? nil : rows.batches.sorted().joined(separator: ", "),
            days: rows.days,
            rows: rows.count
        )
    }
}

extension StatementForm {
    /// Adyen's settlement detail report.
    static let adyen = StatementForm("Adyen") { head in
        guard head.header(with: "Psp Reference", "Gross Credit (GC)", "Net Credit (NC)")?.line == 1 else { return nil }
        return AdyenReader(source: head.source, options: head.options)
    }
}
