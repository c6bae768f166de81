import Timekeeping

/// Reads UnionPay's files of a merchant's transactions (ZM) and disputes (ZME).
///
/// Lines are split by bytes, for some fields hold GBK. Times have no year: it is the last one that does not put them
/// after the day of clearing in the file's name, or after today where the file is called otherwise. Of card numbers the
/// last four digits are kept. The files have no totals: a line that is missing altogether cannot be found out.
struct UnionPayReader: StatementReader {
    let format: StatementFormat
    let source: StatementSource
    let options: StatementOptions

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        let file = try FileBytes(path: source.path)
        let bytes = try StatementSource.unpacked(file, packing: source.packing, name: source.name)
        let name = UnionPayFileName(source)
        // The clearing day ends in the evening; what comes after it is of the next one already.
        let latest = (name?.day ?? options.today).advanced(by: 1)
        var lines = RawLines(bytes, file: source.name)
        var (rows, merchant, seen) = (0, String?.none, Set<Int>())
        var days: ClosedRange<BusinessDay>?
        while let line = try lines.next() {
            if line.isEmpty, lines.hasLineBreak { continue }
            let row = try UnionPayRow(
                line,
                layout,
                file: source.name,
                line: lines.number,
                hasLineBreak: lines.hasLineBreak
            )
            var made = try format == .unionPayZM ? row.transaction(until: latest) : row.dispute(until: latest)
            guard seen.insert(Array(line).hashValue).inserted else { throw doubled(row) }
            if let number = made.hostRefundNumber ?? made.hostNumber, format == .unionPayZM {
                guard seen.insert("\(number) \(made.kind)".hashValue).inserted else { throw doubled(row) }
            }
            made.day = name?.day ?? made.day
            if let day = made.day { days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day }
            merchant = merchant ?? row.optional(format == .unionPayZM ? 28 : 18)
            rows += 1
            try take(made)
        }
        return StatementSummary(
            format: format,
            side: .clearing,
            digest: try file.digest(),
            account: merchant,
            name: name?.name,
            days: days,
            rows: rows
        )
    }

    private var layout: UnionPayLayout { format == .unionPayZM ? .transactions : .disputes }

    private func doubled(_ row: UnionPayRow) -> StatementError {
        StatementError(
            .doubled,
            file: row.file,
            line: row.line,
            reason: "the same transaction stands in it before"
        )
    }
}
