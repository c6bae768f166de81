import Money
import OutsideText
import Timekeeping

/// Makes rows of the records of Stripe's itemised reports, and sums them payout by payout.
struct StripeRows {
    let file: String
    let columns: StripeColumns
    let calendar: MerchantCalendar
    /// The payouts, in the order in which they come first.
    private(set) var payouts: [String] = []
    private(set) var days: ClosedRange<BusinessDay>?
    private(set) var count = 0

    private var sums: [String: (net: Int128, rows: Int, payoutLine: Int?)] = [:]
    private var seen: Set<Int> = []

    init(file: String, columns: StripeColumns, calendar: MerchantCalendar) {
        (self.file, self.columns, self.calendar) = (file, columns, calendar)
    }

    /// The row of a record.
    mutating func row(of record: borrowing CSVReader) throws(StatementError) -> StatementLine {
        var values = RowReader(file: file, clock: LocalTimeReader(minutesEast: 0))
        values.line = record.line
        try notice(try values.text(record.field(columns.transaction), "balance_transaction_id"), line: record.line)
        let category = try values.text(record.field(columns.category), "reporting_category")
        let kind = StripeCategory.kind(category)
        let (gross, fee, net) = try amounts(record, values)
        let at = try time(record, &values)
        let source = try text(record, columns.source, "source_id", values)
        let charge = try text(record, columns.charge, "charge_id", values)
        let payout = try text(record, columns.payout, "automatic_payout_id", values) ?? (kind == .payout ? source : nil)
        let day = try kind == .payout ? payoutDay(record, &values) ?? calendar.localDate(at) : calendar.localDate(at)
        add(net, to: payout, kind, line: record.line)
        let isOfPayment =
            kind == .refund || kind == .chargeback || kind == .reversal || (kind == .other && charge != nil)
        let description = try text(record, columns.description, "description", values)
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        count += 1
        return StatementLine(
            kind,
            line: record.line,
            amount: gross,
            order: try text(record, columns.order, "payment_metadata", values),
            refund: isOfPayment ? try text(record, columns.refund, "refund_metadata", values) : nil,
            hostNumber: charge ?? (isOfPayment ? nil : source),
            hostRefundNumber: isOfPayment ? source : nil,
            terminal: try text(record, columns.reader, "payment_metadata", values),
            at: at,
            day: day,
            payerAmount: try payerAmount(record, gross, values),
            fee: fee,
            net: net,
            payout: payout,
            scheme: try text(record, columns.method, "payment_method_type", values),
            text: [category, description].compactMap { $0 }.joined(separator: " · ")
        )
    }

    /// Whether the payouts that stand among their transactions are whole.
    func finish() throws(StatementError) {
        for name in payouts {
            guard let sum = sums[name], let line = sum.payoutLine, sum.rows > 1, sum.net != 0 else { continue }
            throw StatementError(
                .incomplete,
                file: file,
                line: line,
                field: "net",
                reason: "the payout \(name.echoed) is not the sum of its transactions"
            )
        }
    }

    private mutating func notice(_ transaction: String, line: Int) throws(StatementError) {
        guard !seen.insert(transaction.hashValue).inserted else { return }
        throw StatementError(
            .doubled,
            file: file,
            line: line,
            field: "balance_transaction_id",
            reason: "\(transaction.echoed) stands in it twice"
        )
    }

    private mutating func add(_ net: Money, to payout: String?, _ kind: StatementLine.Kind, line: Int) {
        guard let payout else { return }
        if sums[payout] == nil { payouts.append(payout) }
        var sum = sums[payout] ?? (0, 0, nil)
        sum.net += Int128(net.minorUnits)
        sum.rows += 1
        if kind == .payout { sum.payoutLine = line }
        sums[payout] = sum
    }
}
