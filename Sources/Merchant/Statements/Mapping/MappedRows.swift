import Money
import OutsideText
import Timekeeping

/// Turns rows into lines as a mapping file tells.
struct MappedRows {
    private let header: CSVHeader
    private let columns: MappedColumns
    private let mapping: StatementMapping
    private let calendar: MerchantCalendar
    private let kinds: [String: StatementLine.Kind]
    private let states: [String: StatementLine.State]
    private let negatives: [String]
    private var row: RowReader
    private var sum = ColumnTotal()
    /// The days of the rows.
    private(set) var days: ClosedRange<BusinessDay>?
    /// How many rows there were.
    private(set) var count = 0

    init(_ header: CSVHeader, _ columns: MappedColumns, _ mapping: StatementMapping, _ calendar: MerchantCalendar) {
        self.header = header
        self.columns = columns
        self.mapping = mapping
        self.calendar = calendar
        row = RowReader(file: header.file)
        kinds = Self.words(
            mapping.file,
            [
                (.kindPayment, .payment), (.kindRefund, .refund), (.kindReversal, .reversal),
                (.kindChargeback, .chargeback),
                (.kindFee, .fee), (.kindPayout, .payout), (.kindOther, .other),
            ]
        )
        states = Self.words(
            mapping.file,
            [
                (.stateSucceeded, .succeeded), (.statePending, .pending), (.stateFailed, .failed),
            ]
        )
        negatives = mapping.file.list(.signNegative)
    }

    private static func words<Value>(_ file: MappingFile, _ keys: [(MappingKey, Value)]) -> [String: Value] {
        var words: [String: Value] = [:]
        for (key, value) in keys {
            for word in file.list(key) { words[word] = value }
        }
        return words
    }

    /// A row as a line.
    mutating func line(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        row.line = csv.line
        try header.refuseAgain(csv)
        guard csv.count >= header.names.count else {
            guard csv.hasLineBreak else { throw .cutOff(csv.file) }
            throw .shortRow(csv.file, line: csv.line, has: csv.count, of: header.names.count)
        }
        count += 1
        let currency = try currency(csv)
        let moved = try moved(csv, currency)
        let kind =
            try word(csv, .kind, kinds, "kind.payment, kind.refund and so on")
            ?? (mapping.side == .clearing ? .payment : moved.isNegative ? .other : .payout)
        var line = StatementLine(kind, line: csv.line, amount: try signed(moved, kind))
        line.state = try word(csv, .state, states, "state.succeeded, state.pending or state.failed") ?? .succeeded
        if let paid = try money(csv, .payerAmount, currency) { line.payerAmount = try signed(paid, kind) }
        line.fee = try fee(csv, currency)
        line.net = try money(csv, .net, currency)
        try name(&line, csv)
        try date(&line, csv)
        return line
    }

    private func name(_ line: inout StatementLine, _ csv: borrowing CSVReader) throws(StatementError) {
        line.order = try text(csv, .order)
        line.refund = try text(csv, .refund)
        line.hostNumber = try text(csv, .number)
        line.hostRefundNumber = try text(csv, .refundNumber)
        line.terminal = try text(csv, .terminal)
        line.payout = try text(csv, .payout)
        line.scheme = try text(csv, .scheme)
        var words: [String] = []
        for place in columns.texts {
            if let word = try row.optionalText(csv.field(place), header.names[place]) { words.append(word) }
        }
        line.text = words.isEmpty ? nil : words.joined(separator: " ")
    }

    private func text(_ csv: borrowing CSVReader, _ key: MappingKey) throws(StatementError) -> String? {
        guard let place = columns[key] else { return nil }
        return try row.optionalText(csv.field(place), header.names[place])
    }

    /// What a word of the file means, nothing where the mapping names no column for it.
    private func word<Value>(
        _ csv: borrowing CSVReader,
        _ key: MappingKey,
        _ words: [String: Value],
        _ keys: String
    ) throws(StatementError) -> Value? {
        guard let place = columns[key] else { return nil }
        let field = csv.field(place).trimmed
        guard let value = words[field.string] else {
            throw unmapped(field, place, key, "is in none of the mapping's \(keys)")
        }
        return value
    }

    private mutating func moved(_ csv: borrowing CSVReader, _ currency: Currency) throws(StatementError) -> Money {
        let money: Money
        if columns[.amount] != nil {
            guard let amount = try self.money(csv, .amount, currency) else { throw missing(csv, .amount) }
            money = try isOut(csv) && !amount.isNegative ? row.negative(amount) : amount
        } else {
            let (credit, debit) = (try self.money(csv, .credit, currency), try self.money(csv, .debit, currency))
            guard credit != nil || debit != nil else { throw missing(csv, .credit) }
            money = try row.difference(credit ?? .zero(currency), debit ?? .zero(currency))
        }
        if let place = columns[.amount], let number = decimal(csv.field(place).trimmed) {
            guard sum.add(number) else { throw row.unsummed(csv.field(place), header.names[place]) }
        }
        return money
    }

    private func isOut(_ csv: borrowing CSVReader) -> Bool {
        columns[.sign].map { negatives.contains(csv.field($0).trimmed.string) } ?? false
    }

    /// Refunds and the like go from the merchant, whichever sign the file gives them.
    private func signed(_ money: Money, _ kind: StatementLine.Kind) throws(StatementError) -> Money {
        let goesOut = kind == .refund || kind == .reversal || kind == .chargeback
        return goesOut && money.isPositive ? try row.negative(money) : money
    }

    private func money(
        _ csv: borrowing CSVReader,
        _ key: MappingKey,
        _ currency: Currency
    ) throws(StatementError) -> Money? {
        guard let place = columns[key] else { return nil }
        let field = csv.field(place).trimmed
        if field.bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) { return nil }
        guard let number = decimal(field),
            let units = number.exact(mapping.isMinor ? 0 : currency.exponent)
        else {
            throw unmapped(
                field,
                place,
                key,
                "is no amount such as \(mapping.isMinor ? "1250" : "1,234.50") in \(currency)"
            )
        }
        return Money(minorUnits: units, currency: currency)
    }

    /// What the host keeps may be finer than a minor unit: it is rounded half up.
    private func fee(_ csv: borrowing CSVReader, _ currency: Currency) throws(StatementError) -> Money? {
        guard let place = columns[.fee] else { return nil }
        let field = csv.field(place).trimmed
        if field.bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) { return nil }
        guard let number = decimal(field),
            let units = number.halfUp(mapping.isMinor ? 0 : currency.exponent)
        else { throw unmapped(field, place, .fee, "is no amount in \(currency)") }
        return Money(minorUnits: units, currency: currency)
    }

    private func decimal(_ field: FieldBytes) -> ScannedDecimal? {
        ScannedDecimal(field, allowingGroups: !mapping.isMinor, hasDecimalComma: mapping.hasDecimalComma)
    }

    private func currency(_ csv: borrowing CSVReader) throws(StatementError) -> Currency {
        guard let place = columns[.currency] else { return mapping.currency }
        let field = csv.field(place).trimmed
        if field.isEmpty { return mapping.currency }
        if field.equals("CNY") { return .cny }
        guard let currency = Currency(bankName: field.string) else {
            throw unmapped(field, place, .currency, "is no currency of ISO 4217")
        }
        return currency
    }

    private mutating func date(_ line: inout StatementLine, _ csv: borrowing CSVReader) throws(StatementError) {
        if let place = columns[.time] {
            let (day, at) = try moment(csv.field(place).trimmed, place, .time, mapping.timeFormat)
            (line.day, line.at) = (day, at)
        }
        if let place = columns[.day] {
            line.day = try moment(csv.field(place).trimmed, place, .day, mapping.dayFormat).day
        }
        if let day = line.day { days = days.including(day) }
    }

    private func moment(
        _ field: FieldBytes,
        _ place: Int,
        _ key: MappingKey,
        _ pattern: TimePattern
    ) throws(StatementError) -> (day: BusinessDay, at: Timestamp) {
        switch pattern.moment(field) {
        case nil: throw unmapped(field, place, key, "is not written as the mapping's \(key.rawValue)-format says")
        case .instant(let instant): return (day(at: instant), instant)
        case .local(let day, let milliseconds):
            if let zone = mapping.zone {
                return (day, LocalTimeReader(minutesEast: zone).instant(day, milliseconds: milliseconds))
            }
            let plain = LocalTimeReader(minutesEast: 0).instant(day, milliseconds: milliseconds)
            let guess = plain.adding(seconds: -Int64(calendar.offset(plain)))
            return (day, plain.adding(seconds: -Int64(calendar.offset(guess))))
        }
    }

    private func day(at instant: Timestamp) -> BusinessDay {
        guard let zone = mapping.zone else { return calendar.localDate(instant) }
        return LocalTimeReader(minutesEast: zone).day(at: instant)
    }

    private func missing(_ csv: borrowing CSVReader, _ key: MappingKey) -> StatementError {
        let place = columns[key] ?? 0
        return unmapped(csv.field(place).trimmed, place, key, "is no amount")
    }

    /// A field that is not what the mapping says of its column.
    private func unmapped(_ field: FieldBytes, _ place: Int, _ key: MappingKey, _ wrong: String) -> StatementError {
        StatementError(
            .unparsedRow,
            file: row.file,
            line: row.line,
            field: header.names[place],
            reason: "\(field.string.echoed) \(wrong)",
            mend: "See \(key.rawValue) in \(mapping.file.path.shown(limit: 200)), or fetch the file again."
        )
    }

    /// Compares the line behind the rows with them.
    func close(_ csv: borrowing CSVReader) throws(StatementError) {
        if let place = mapping.footCount {
            let field = csv.field(place).trimmed
            guard decimal(field)?.exact(0) == Int64(count) else {
                throw .unequal("foot.count", said: field, counted: String(count), file: csv.file, line: csv.line)
            }
        }
        if let place = mapping.footAmount {
            let field = csv.field(place).trimmed
            guard let said = decimal(field), sum.equals(said) else {
                throw .unequal("foot.amount", said: field, counted: sum.plain, file: csv.file, line: csv.line)
            }
        }
    }
}
