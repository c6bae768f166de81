import Money
import OutsideText
import Timekeeping

/// Turns the rows of a bank's statement into lines, and follows its balance.
struct BankRows {
    private let header: CSVHeader
    private let columns: BankColumns
    private var row: RowReader
    private var chains: [Currency: BalanceChain] = [:]
    private var accounts = AccountName()
    private var foot = BankFoot()
    private var lastFingerprint: UInt64?
    /// The days of the rows.
    private(set) var days: ClosedRange<BusinessDay>?
    /// How many rows there were.
    private(set) var count = 0

    init(_ header: CSVHeader) throws(StatementError) {
        self.header = header
        columns = BankColumns(header)
        row = RowReader(file: header.file)
    }

    /// Whose account it is, where a column tells.
    var account: String? { accounts.name }

    /// Whether the current record stands behind the rows; totals that it has are compared with theirs.
    mutating func isFoot(_ csv: borrowing CSVReader) throws(StatementError) -> Bool {
        var filled = 0
        var first = csv.field(0).trimmed
        for place in 0..<csv.count where !csv.field(place).trimmed.isEmpty {
            if filled == 0 { first = csv.field(place).trimmed }
            filled += 1
        }
        let isTotal = first.begins(with: "#") || first.contains("合计") || first.contains("总计")
        let isNote = isTotal || (filled == 1 && csv.hasLineBreak && !first[0].isDigit)
        guard isNote else {
            if foot.isReached { throw .behindFoot(csv.file, line: csv.line) }
            return false
        }
        foot.isReached = true
        let text = csv.strings.joined(separator: " ")
        try foot.compare(
            text,
            credit: number(csv, columns.credit),
            debit: number(csv, columns.debit),
            row.file,
            csv.line
        )
        return true
    }

    /// A row as a line.
    mutating func line(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        row.line = csv.line
        try header.refuseAgain(csv)
        guard csv.count >= header.names.count || (csv.hasLineBreak && csv.count >= header.names.count - 1) else {
            guard csv.hasLineBreak else { throw .cutOff(csv.file) }
            throw .shortRow(csv.file, line: csv.line, has: csv.count, of: header.names.count)
        }
        try refuseDoubled(csv)
        count += 1
        let currency = try currency(csv)
        let money = try moved(csv, currency)
        var line = StatementLine(money.isNegative ? .other : .payout, line: csv.line, amount: money)
        try date(&line, csv)
        try followBalance(csv, money)
        accounts.note(columns.account.map { csv.field($0).trimmed })
        for serial in columns.serials where line.hostNumber == nil { line.hostNumber = try filled(csv, serial) }
        var words: [String] = []
        for place in columns.texts {
            if let text = try filled(csv, place), !words.contains(text) { words.append(text) }
        }
        line.text = words.isEmpty ? nil : words.joined(separator: " ")
        foot.add(money)
        return line
    }

    /// What came in, or went out and is negative.
    private func moved(_ csv: borrowing CSVReader, _ currency: Currency) throws(StatementError) -> Money {
        if columns.credit != nil, columns.debit != nil {
            let credit = try money(csv, columns.credit, currency)
            let debit = try money(csv, columns.debit, currency)
            guard credit != nil || debit != nil else {
                let place = columns.credit ?? 0
                throw row.fault(csv.field(place), header.names[place], "is no amount, and none went out")
            }
            return try row.difference(credit ?? .zero(currency), debit ?? .zero(currency))
        }
        let place = columns.amount ?? 0
        guard let money = try money(csv, place, currency) else {
            throw row.fault(csv.field(place), header.names[place], "is no amount such as 1,234.50")
        }
        let direction = columns.direction.map { csv.field($0).string } ?? ""
        let isOut = ["往账", "支出", "转出"].contains { direction.contains($0) } || direction.trimmingBlanks == "借"
        return isOut && !money.isNegative ? try row.negative(money) : money
    }

    private func money(_ csv: borrowing CSVReader, _ place: Int?, _ currency: Currency) throws(StatementError) -> Money?
    {
        guard let place, let field = number(csv, place) else { return nil }
        return try row.money(field, header.names[place], in: currency, allowingGroups: true)
    }

    /// A field that may hold a number: nothing where it is empty or dashes.
    private func number(_ csv: borrowing CSVReader, _ place: Int?) -> FieldBytes? {
        guard let place else { return nil }
        let field = csv.field(place).trimmed
        let isNothing = field.bytes.allSatisfy { $0 == UInt8(ascii: "-") } || field.equals("—") || field.equals("——")
        return isNothing ? nil : field
    }

    private func filled(_ csv: borrowing CSVReader, _ place: Int) throws(StatementError) -> String? {
        guard number(csv, place) != nil else { return nil }
        return try row.optionalText(csv.field(place), header.names[place])
    }

    private func currency(_ csv: borrowing CSVReader) throws(StatementError) -> Currency {
        guard let place = columns.currency, let field = number(csv, place) else { return .cny }
        guard let currency = Currency(bankName: field.string) else {
            throw row.fault(field, header.names[place], "is no currency that is known")
        }
        return currency
    }

    /// The day, and the time where there is one, in the same column or in its own.
    private mutating func date(_ line: inout StatementLine, _ csv: borrowing CSVReader) throws(StatementError) {
        let place = columns.day ?? 0
        let text = csv.field(place).string
        guard let day = BusinessDay(written: text) else {
            throw row.fault(csv.field(place), header.names[place], "is no day such as 2026-11-22")
        }
        line.day = day
        days = days.including(day)
        let clock = columns.time.map { csv.field($0).string } ?? text
        guard let seconds = clock.secondsOfDay ?? text.secondsOfDay else { return }
        line.at = row.clock.instant(day, milliseconds: Int64(seconds) * 1000)
    }

    private mutating func followBalance(_ csv: borrowing CSVReader, _ money: Money) throws(StatementError) {
        guard let balance = try self.money(csv, columns.balance, money.currency) else {
            chains[money.currency] = nil
            return
        }
        guard chains[money.currency, default: BalanceChain()].follow(money.minorUnits, balance.minorUnits) else {
            let place = columns.balance ?? 0
            throw StatementError(
                .incomplete,
                file: row.file,
                line: row.line,
                field: header.names[place],
                reason:
                    "the balance \(csv.field(place).trimmed.string.echoed) does not follow from that of the row before"
            )
        }
    }

    /// Two rows that move money cannot have the same balance after them.
    private mutating func refuseDoubled(_ csv: borrowing CSVReader) throws(StatementError) {
        let fingerprint = (0..<csv.count).reduce(0) { csv.field($1).fingerprint(after: $0) }
        guard fingerprint != lastFingerprint else { throw row.doubled() }
        lastFingerprint = fingerprint
    }
}
