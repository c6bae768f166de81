import OutsideText
import Timekeeping

/// Reads account statements that Bank of China, ICBC and China Merchants Bank let their customers download as
/// values separated by commas or tabs.
///
/// Lines before the header name the account. Money in is a ``StatementLine/Kind/payout``, money out something else. Each
/// balance must follow from the one before it, whether the newest row stands first or last; totals behind the rows must
/// be theirs. A row that lacks at an end of a file without totals cannot be noticed: no bank writes both balances there.
struct BankStatement: StatementReader {
    let format: StatementFormat
    let source: StatementSource
    let dialect: CSVDialect

    /// The form as it is looked for.
    static let form = StatementForm("an account statement of BOC, ICBC or CMB") { head in
        for (place, line) in head.lines.enumerated() {
            let delimiter: Character = line.contains(",") ? "," : "\t"
            let header = CSVHeader(line.fields(at: delimiter), line: place + 1, file: head.source.name)
            if BankColumns.fit(header) {
                let format = BankColumns.bank(header, preamble: head.lines.prefix(place).joined(separator: " "))
                let dialect = CSVDialect(delimiter: delimiter.asciiValue ?? 0x2C)
                return BankStatement(format: format, source: head.source, dialect: dialect)
            }
        }
        return nil
    }

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        var csv = CSVReader(try source.open(), dialect: dialect)
        var account: String?
        var rows: BankRows?
        var opening: CSVHeader?
        while try csv.nextWithContent() {
            guard rows != nil else {
                let header = CSVHeader(csv.strings, line: csv.line, file: csv.file)
                opening = opening ?? header
                account = account ?? Self.account(csv.strings.joined(separator: " "))
                if BankColumns.fit(header) { rows = try BankRows(header) }
                continue
            }
            try opening?.refuseAgain(csv)
            if try rows?.isFoot(csv) == true { continue }
            if let line = try rows?.line(csv) { try take(line) }
        }
        guard let rows else { throw StatementError.cutOff(csv.file) }
        return StatementSummary(
            format: format,
            side: .bank,
            digest: try csv.digest(),
            account: account ?? rows.account,
            days: rows.days,
            rows: rows.count
        )
    }

    /// The account that a line before the header names: 账号, 卡号 or 查询账号, and digits of which some may be starred.
    private static func account(_ text: String) -> String? {
        let key = CSVHeader.key(text)
        guard ["账号", "卡号", "帐号", "account"].contains(where: { key.contains($0) }) else { return nil }
        return key.split { !($0.isASCII && ($0.isNumber || $0 == "*")) }.map(String.init).first { $0.count >= 6 }
    }
}
