import Money
import OutsideText
import Timekeeping

/// Reads our network's statement as comma-separated values.
///
/// Beside a row for each movement there is one for what was carried in, where something was, and one for the payout: the
/// column `net` of a settlement sums to what is carried out, which is at most 0, and 0 where something is paid out.
struct NetworkCSVReader: StatementReader {
    let format = StatementFormat.networkCSV
    let source: StatementSource

    static let columns = [
        "settlement", "business_day", "kind", "number", "payment", "order", "attempt", "terminal", "batch",
        "batch_day", "time", "currency", "gross", "fee", "net",
    ]

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        let text = try source.open()
        var records = CSVReader(text)
        guard try records.next(), records.strings == Self.columns else {
            throw fault(.unparsedRow, 1, nil, "the header is not that of the network's statement")
        }
        var rows = NetworkCSVRows(file: source.name)
        while try records.next() {
            guard records.count == Self.columns.count, records.hasLineBreak else {
                throw records.hasLineBreak
                    ? fault(.unparsedRow, records.line, nil, "the row has \(records.count) fields instead of 15")
                    : fault(.incomplete, records.line, nil, "the row ends before its line does")
            }
            if let line = try rows.row(of: records) { try take(line) }
        }
        try rows.finish(line: records.line)
        return StatementSummary(
            format: format,
            side: .clearing,
            digest: try text.digest(),
            account: rows.merchant,
            name: rows.names.joined(separator: ", "),
            days: rows.days,
            rows: rows.count
        )
    }

    private func fault(_ kind: StatementError.Kind, _ line: Int, _ field: String?, _ reason: String) -> StatementError {
        StatementError(
            kind,
            file: source.name,
            line: line,
            field: field,
            reason: reason
        )
    }
}
