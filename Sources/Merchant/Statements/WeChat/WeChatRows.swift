import Money
import OutsideText
import Timekeeping

/// Turns the rows of a WeChat Pay bill into lines, and adds up what its foot will say.
struct WeChatRows {
    private let columns: WeChatColumns
    private var row: RowReader
    private var totals = [ColumnTotal](repeating: ColumnTotal(), count: WeChatSum.allCases.count)
    private var numbers = [ScannedDecimal?](repeating: nil, count: WeChatSum.allCases.count)
    private var seen = FingerprintSet()
    private var currency = Currency.cny
    private var accounts = AccountName()
    /// How many rows there were.
    private(set) var count = 0
    /// The days of the rows.
    private(set) var days: ClosedRange<BusinessDay>?

    init(_ columns: WeChatColumns, file: String) {
        self.columns = columns
        row = RowReader(file: file)
    }

    /// Whose account the bill is of, where all rows are of the same.
    var account: String? { accounts.name }

    /// A row as a line.
    mutating func line(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        row.line = csv.line
        guard csv.count >= columns.count else {
            throw .shortRow(csv.file, line: csv.line, has: csv.count, of: columns.count)
        }
        try readNumbers(csv)
        count += 1
        let time = try row.time(csv.ticked(columns.refundAsked ?? columns.time), "交易时间")
        days = days.including(time.day)
        accounts.note(csv.merchant(columns.subMerchant) ?? csv.merchant(columns.merchant))
        try readCurrency(csv)
        let state = csv.ticked(columns.state)
        var line = try moved(csv, state)
        line.order = try row.text(csv.ticked(columns.order), "商户订单号")
        line.hostNumber = try row.text(csv.ticked(columns.transaction), "微信订单号")
        line.terminal = try row.optionalText(csv.ticked(columns.device), "设备号")
        line.scheme = try row.optionalText(csv.ticked(columns.bank), "付款银行")
        line.text = try row.optionalText(csv.ticked(columns.goods), "商品名称")
        (line.at, line.day) = (time.at, time.day)
        line.fee = try fee(csv)
        try refuseDoubled(csv, state)
        return line
    }

    /// Reads the amounts of the row and adds them to their sums.
    private mutating func readNumbers(_ csv: borrowing CSVReader) throws(StatementError) {
        for place in columns.sums.indices {
            guard let column = columns.sums[place] else { continue }
            let field = csv.ticked(column)
            let number = try row.decimal(field, columns.sumNames[place])
            guard totals[place].add(number) else {
                throw row.unsummed(field, columns.sumNames[place])
            }
            numbers[place] = number
        }
    }

    private mutating func readCurrency(_ csv: borrowing CSVReader) throws(StatementError) {
        let field = csv.ticked(columns.currency)
        if field.equals("CNY") || field.isEmpty {
            currency = .cny
            return
        }
        guard let named = try? Currency.named(field.string) else {
            throw row.fault(field, "货币种类", "is no currency of ISO 4217")
        }
        currency = named
    }

    /// The kind of the row and what moved by it.
    private func moved(_ csv: borrowing CSVReader, _ state: FieldBytes) throws(StatementError) -> StatementLine {
        if state.equals("SUCCESS") { return try payment(csv) }
        if state.equals("REFUND") { return try refund(csv, .refund) }
        if state.equals("REVOKED") { return try refund(csv, .reversal) }
        throw row.fault(state, "交易状态", "is none of SUCCESS, REFUND and REVOKED")
    }

    private func payment(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        let (inSettled, inOrdered) = (try unsigned(csv, .settled), try unsigned(csv, .ordered))
        let settled = inSettled ?? inOrdered ?? .zero(currency)
        let ordered = inOrdered ?? settled
        var payer = ordered
        let coupon = csv.ticked(columns.coupon)
        if !coupon.isEmpty {
            payer = try row.difference(ordered, row.money(coupon, "代金券金额", in: currency))
        }
        var line = StatementLine(.payment, line: csv.line, amount: settled)
        line.payerAmount = payer == settled ? nil : payer
        // What coupons were paid for beforehand comes to the merchant; what others take off the order does not.
        if inSettled != nil, inOrdered != nil { line.discount = try row.difference(ordered, settled) }
        return line
    }

    /// A refund, or a reversal: a payment by the customer's code that the merchant took back.
    private func refund(_ csv: borrowing CSVReader, _ kind: StatementLine.Kind) throws(StatementError) -> StatementLine
    {
        let given = try unsigned(csv, .refunded) ?? .zero(currency)
        let coupons = try unsigned(csv, .couponRefunded) ?? .zero(currency)
        let settled = given.isZero ? try unsigned(csv, .settled) : nil
        let back = try row.negative(given.isZero ? settled ?? given : given)
        let payer = try row.negative(row.difference(given, coupons))
        return StatementLine(
            kind,
            line: csv.line,
            amount: back,
            state: try refundState(csv.ticked(columns.refundState)),
            refund: try row.optionalText(csv.number(columns.merchantRefund), "商户退款单号"),
            hostRefundNumber: try row.optionalText(csv.number(columns.refundNumber), "微信退款单号"),
            payerAmount: coupons.isZero ? nil : payer
        )
    }

    /// Refunds stand in the bill once they are accepted, and what becomes of them is not added later.
    private func refundState(_ field: FieldBytes) throws(StatementError) -> StatementLine.State {
        if field.isEmpty || field.equals("SUCCESS") || field.equals("0") { return .succeeded }
        if field.equals("PROCESSING") || field.equals("CHANGE") || field.equals("NOTSURE") { return .pending }
        if field.equals("FAIL") || field.equals("REFUNDCLOSE") || field.equals("CLOSED") { return .failed }
        throw row.fault(field, "退款状态", "is none of SUCCESS, PROCESSING, CHANGE, FAIL and REFUNDCLOSE")
    }

    private func money(_ csv: borrowing CSVReader, _ sum: WeChatSum) throws(StatementError) -> Money? {
        guard let column = columns.sums[sum.rawValue], let number = numbers[sum.rawValue] else { return nil }
        guard let units = number.exact(currency.exponent) else {
            throw row.uncountable(csv.ticked(column), number, columns.sumNames[sum.rawValue], currency)
        }
        return Money(minorUnits: units, currency: currency)
    }

    /// An amount that the bill writes without a sign, whichever way it went.
    private func unsigned(_ csv: borrowing CSVReader, _ sum: WeChatSum) throws(StatementError) -> Money? {
        let money = try money(csv, sum)
        if let money, money.isNegative, let column = columns.sums[sum.rawValue] {
            throw row.fault(csv.ticked(column), columns.sumNames[sum.rawValue], "is below zero, as no such amount is")
        }
        return money
    }

    private func fee(_ csv: borrowing CSVReader) throws(StatementError) -> Money? {
        let sum = WeChatSum.fee.rawValue
        guard let column = columns.sums[sum], let number = numbers[sum] else { return nil }
        guard let units = number.halfUp(currency.exponent) else {
            throw row.uncountable(csv.ticked(column), number, "手续费", currency)
        }
        return Money(minorUnits: units, currency: currency)
    }

    /// A reversed payment stands twice with one number, and a payment may have many refunds; nothing else repeats.
    private mutating func refuseDoubled(_ csv: borrowing CSVReader, _ state: FieldBytes) throws(StatementError) {
        let number = csv.ticked(columns.transaction)
        let key =
            state.equals("SUCCESS")
            ? number.fingerprint()
            : csv.ticked(columns.refundNumber).fingerprint(
                after: csv.ticked(columns.merchantRefund).fingerprint(
                    after: state.fingerprint(after: number.fingerprint())
                )
            )
        guard seen.insert(key) else { throw row.doubled("微信订单号", number) }
    }

    /// Compares the foot with the rows, and sees that nothing follows.
    mutating func close(_ csv: inout CSVReader) throws(StatementError) {
        let foot = CSVHeader(csv.strings, line: csv.line, file: csv.file)
        guard try csv.nextWithContent() else {
            throw .footless(csv.file, line: csv.line, foot: "the values of its totals")
        }
        row.line = csv.line
        guard csv.count >= foot.names.count else {
            throw .footless(csv.file, line: csv.line, foot: "all values of its totals")
        }
        try compareCount(csv.ticked(0))
        for sum in WeChatSum.allCases {
            guard columns.sums[sum.rawValue] != nil, let place = foot.place(anyOf: sum.totals) else { continue }
            let isCutOff = !csv.hasLineBreak && place == foot.names.count - 1
            try compare(sum, csv.ticked(place), named: foot.names[place], isLastWithoutBreak: isCutOff)
        }
        if try csv.nextWithContent() { throw .behindFoot(csv.file, line: csv.line) }
    }

    private func compareCount(_ field: FieldBytes) throws(StatementError) {
        guard try row.decimal(field, "总交易单数").exact(0) == Int64(count) else {
            throw .unequal("总交易单数", said: field, counted: String(count), file: row.file, line: row.line)
        }
    }

    private func compare(
        _ sum: WeChatSum,
        _ field: FieldBytes,
        named name: String,
        isLastWithoutBreak: Bool
    ) throws(StatementError) {
        let said = try row.decimal(field, name)
        let total = totals[sum.rawValue]
        // Without the line break, 0.0 may be what is left of 0.00 and of all that came after it.
        guard total.equals(said), !isLastWithoutBreak || said.fractionDigits >= total.fractionDigits else {
            throw .unequal(name, said: field, counted: total.plain, file: row.file, line: row.line)
        }
    }
}
