import Money
import OutsideText
import Timekeeping

/// Makes rows of the records of our network's table, settlement by settlement.
struct NetworkCSVRows {
    let file: String
    /// The settlements, in their order.
    private(set) var names: [String] = []
    private(set) var days: ClosedRange<BusinessDay>?
    private(set) var count = 0

    private var sum: Int128 = 0
    private var isPaidOut = true
    private var currency: Currency?
    private var seen = FingerprintSet()

    init(file: String) {
        self.file = file
    }

    /// The merchant's number, with which a settlement's begins.
    var merchant: String? {
        names.first.flatMap {
            $0.split(separator: "-").count == 3 ? $0.split(separator: "-").first.map(String.init) : nil
        }
    }

    /// The row of a record; nil where nothing was paid out.
    mutating func row(of record: borrowing CSVReader) throws(StatementError) -> StatementLine? {
        var values = RowReader(file: file)
        values.line = record.line
        let settlement = try values.text(record.field(0), "settlement")
        let day = try values.day(record.field(1), "business_day")
        guard let currency = try? Currency.named(record.field(11).string) else {
            throw values.fault(record.field(11), "currency", "is no code of ISO 4217")
        }
        try begin(settlement, currency, values, record)
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        let net = try values.money(record.field(14), "net", in: currency)
        sum += Int128(net.minorUnits)
        guard let line = try line(record, net, values) else { return nil }
        var complete = line
        (complete.day, complete.payout) = (day, settlement)
        count += 1
        return complete
    }

    /// Whether the last settlement is whole.
    func finish(line: Int) throws(StatementError) {
        guard !names.isEmpty else { throw fault(.incomplete, line, nil, "no settlement stands in it") }
        guard isPaidOut else {
            throw fault(.incomplete, line, "payout", "its last settlement has no row of its payout")
        }
    }

    private mutating func begin(
        _ settlement: String,
        _ currency: Currency,
        _ values: borrowing RowReader,
        _ record: borrowing CSVReader
    ) throws(StatementError) {
        if settlement != names.last {
            guard isPaidOut else {
                throw fault(.incomplete, record.line, "payout", "the settlement before has no row of its payout")
            }
            guard !names.contains(settlement) else {
                throw fault(.doubled, record.line, "settlement", "\(settlement.echoed) stands in it twice")
            }
            names.append(settlement)
            (sum, isPaidOut, self.currency) = (0, false, currency)
            seen = FingerprintSet()
        }
        guard !isPaidOut else {
            throw fault(.doubled, record.line, "kind", "a row follows the payout of \(settlement.echoed)")
        }
        guard currency == self.currency else {
            throw values.fault(record.field(11), "currency", "is not that of the settlement")
        }
    }

    private mutating func line(
        _ record: borrowing CSVReader,
        _ net: Money,
        _ values: borrowing RowReader
    ) throws(StatementError) -> StatementLine? {
        switch record.field(2).string {
        case "carried": return .carried(net, line: record.line, settlement: nil, day: nil)
        case "payout": return try payout(net, line: record.line)
        case "payment": return try movement(.payment, record, net, values)
        case "refund": return try movement(.refund, record, net, values)
        case "reversal": return try movement(.reversal, record, net, values)
        default: throw values.fault(record.field(2), "kind", "is no kind of row")
        }
    }

    private mutating func payout(_ net: Money, line: Int) throws(StatementError) -> StatementLine? {
        isPaidOut = true
        guard net.isZero ? sum <= 0 : sum == 0 else {
            let rest = Money(minorUnits: Int64(clamping: sum), currency: net.currency).labelled
            throw fault(.incomplete, line, "net", "its rows and its payout leave \(rest)")
        }
        return net.isZero ? nil : StatementLine(.payout, line: line, amount: net, net: net)
    }

    private mutating func movement(
        _ kind: StatementLine.Kind,
        _ record: borrowing CSVReader,
        _ net: Money,
        _ values: borrowing RowReader
    ) throws(StatementError) -> StatementLine {
        let gross = try values.money(record.field(12), "gross", in: net.currency)
        let fee = try values.money(record.field(13), "fee", in: net.currency)
        guard Int128(gross.minorUnits) + Int128(fee.minorUnits) == Int128(net.minorUnits),
            kind == .payment ? !gross.isNegative : !gross.isPositive
        else { throw values.fault(record.field(14), "net", "is not gross less fee, or of the wrong sign") }
        let number = try values.text(record.field(3), "number")
        guard seen.insert(record.field(3).trimmed.fingerprint()) else {
            throw fault(.doubled, record.line, "number", "\(number.echoed) stands in it twice")
        }
        guard let at = try? Timestamp(parsing: record.field(10).string) else {
            throw values.fault(record.field(10), "time", "is no time such as 2026-11-22T19:38:38.000Z")
        }
        return StatementLine(
            kind,
            line: record.line,
            amount: gross,
            order: try values.optionalText(record.field(5), "order"),
            hostNumber: try values.optionalText(record.field(4), "payment"),
            hostRefundNumber: kind == .payment ? nil : number,
            terminal: try values.optionalText(record.field(7), "terminal"),
            at: at,
            fee: Money(minorUnits: -fee.minorUnits, currency: net.currency),
            net: net
        )
    }

    private func fault(_ kind: StatementError.Kind, _ line: Int, _ field: String?, _ reason: String) -> StatementError {
        StatementError(kind, file: file, line: line, field: field, reason: reason)
    }
}
