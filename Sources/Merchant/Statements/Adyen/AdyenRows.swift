import Money
import OutsideText
import Timekeeping

/// Makes rows of the records of Adyen's settlement details, and sums them batch by batch.
struct AdyenRows {
    let file: String
    let columns: AdyenColumns
    let calendar: MerchantCalendar
    private(set) var accounts: Set<String> = []
    private(set) var batches: Set<String> = []
    private(set) var days: ClosedRange<BusinessDay>?
    private(set) var count = 0

    private struct Batch: Hashable {
        let account: String
        let number: String
        let currency: Currency
    }

    private var sums: [Batch: Int128] = [:]
    private var paidOut: [Batch: Int] = [:]
    private var seen: Set<Int> = []

    init(file: String, columns: AdyenColumns, calendar: MerchantCalendar) {
        (self.file, self.columns, self.calendar) = (file, columns, calendar)
    }

    /// The row of a record.
    mutating func row(of record: borrowing CSVReader) throws(StatementError) -> StatementLine {
        var values = RowReader(file: file)
        values.line = record.line
        let type = try values.text(record.field(columns.type), "Type")
        let kind = AdyenType.kind(type)
        let net = try net(record, values)
        let gross = try gross(record, values) ?? net
        let fee = try fee(record, gross, net, values)
        let time = try time(record, &values)
        let payment = try values.optionalText(record.field(columns.payment), "Psp Reference")
        let modification = try values.optionalText(record.field(columns.modification), "Modification Reference")
        let batch = try values.optionalText(record.field(columns.batch), "Batch Number")
        try notice(record, payment, modification)
        try add(net, to: batch, kind, record, values)
        let isBack = kind == .refund || (kind == .other && payment != nil)
        var line = StatementLine(
            kind,
            line: record.line,
            amount: gross,
            order: try values.optionalText(record.field(columns.order), "Merchant Reference"),
            hostNumber: payment,
            hostRefundNumber: isBack || kind == .chargeback ? modification : nil,
            at: time.at,
            day: time.day,
            fee: fee,
            net: net,
            payout: batch,
            scheme: try values.optionalText(record.field(columns.method), "Payment Method"),
            text: [type, payment == nil ? modification : nil].compactMap { $0 }.joined(separator: " · ")
        )
        if let place = columns.terminal { line.terminal = try values.optionalText(record.field(place), "Terminal") }
        if isBack, let place = columns.refund {
            line.refund = try values.optionalText(record.field(place), "Modification Merchant Reference")
        }
        days = days.map { min($0.lowerBound, time.day)...max($0.upperBound, time.day) } ?? time.day...time.day
        count += 1
        return line
    }

    /// Whether the batches that were paid out are whole.
    func finish(line: Int) throws(StatementError) {
        for (batch, payoutLine) in paidOut.sorted(by: { $0.value < $1.value }) {
            guard let sum = sums[batch], sum != 0 else { continue }
            let rest = Money(minorUnits: Int64(clamping: sum), currency: batch.currency).labelled
            throw StatementError(
                .incomplete,
                file: file,
                line: payoutLine,
                field: "Net Debit (NC)",
                reason: "batch \(batch.number.echoed) was paid out here, but its rows leave \(rest)"
            )
        }
    }

    /// A row that names a payment and what was done to it, and is the same as an earlier one, stands there by mistake.
    private mutating func notice(
        _ record: borrowing CSVReader,
        _ payment: String?,
        _ modification: String?
    ) throws(StatementError) {
        guard payment != nil, modification != nil else { return }
        var hasher = Hasher()
        for place in 0..<record.count { hasher.combine(record.field(place).string) }
        guard !seen.insert(hasher.finalize()).inserted else { return }
        throw StatementError(
            .doubled,
            file: file,
            line: record.line,
            field: "Modification Reference",
            reason: "the row of \((modification ?? "").echoed) stands in it twice"
        )
    }

    private mutating func add(
        _ net: Money,
        to number: String?,
        _ kind: StatementLine.Kind,
        _ record: borrowing CSVReader,
        _ values: borrowing RowReader
    ) throws(StatementError) {
        let account = try values.text(record.field(columns.account), "Merchant Account")
        accounts.insert(account)
        guard let number else { return }
        batches.insert(number)
        let batch = Batch(account: account, number: number, currency: net.currency)
        sums[batch, default: 0] += Int128(net.minorUnits)
        if kind == .payout { paidOut[batch] = record.line }
    }
}
