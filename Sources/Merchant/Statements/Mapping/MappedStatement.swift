import OutsideText
import Timekeeping

/// Reads comma-separated values of whichever form, as a mapping file tells which column is which.
struct MappedStatement: StatementReader {
    let format = StatementFormat.mapped
    let source: StatementSource
    let mapping: StatementMapping
    let calendar: MerchantCalendar

    /// The reader, when the file has each column that the mapping names.
    ///
    /// - Throws: ``StatementError`` that names the mapping's key whose column lacks.
    init(_ source: StatementSource, _ mapping: StatementMapping, _ calendar: MerchantCalendar) throws(StatementError) {
        self.source = StatementSource(
            path: source.path,
            packing: source.packing,
            encoding: mapping.encoding ?? source.encoding
        )
        self.mapping = mapping
        self.calendar = calendar
        var csv = CSVReader(try self.source.open(), dialect: mapping.dialect)
        _ = try Self.header(&csv, mapping)
    }

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        var csv = CSVReader(try source.open(), dialect: mapping.dialect)
        let (header, columns) = try Self.header(&csv, mapping)
        var rows = MappedRows(header, columns, mapping, calendar)
        let foot = mapping.file.value(.foot)
        var isClosed = false
        while try csv.nextWithContent() {
            guard !isClosed else { throw StatementError.behindFoot(csv.file, line: csv.line) }
            if let foot, csv.field(0).trimmed.string.hasPrefix(foot) {
                try rows.close(csv)
                isClosed = true
            } else {
                try take(rows.line(csv))
            }
        }
        guard isClosed || foot == nil else {
            throw StatementError.footless(
                csv.file,
                line: csv.line,
                foot: "the line that begins with \(foot?.echoed ?? "")"
            )
        }
        return StatementSummary(
            format: format,
            side: mapping.side,
            digest: try csv.digest(),
            account: mapping.file.value(.account),
            days: rows.days,
            rows: rows.count
        )
    }

    private static func header(
        _ csv: inout CSVReader,
        _ mapping: StatementMapping
    ) throws(StatementError) -> (CSVHeader, MappedColumns) {
        var isThere = try csv.next()
        while isThere, csv.line <= mapping.skip || csv.isBlank { isThere = try csv.next() }
        guard isThere else {
            throw mapping.file.fault(
                .skip,
                "\(csv.file.shown(limit: 200)) has no line behind the first \(mapping.skip)",
                "Write how many lines stand before the header."
            )
        }
        let header = CSVHeader(csv.strings, line: csv.line, file: csv.file)
        return (header, try MappedColumns(header, mapping.file))
    }
}
