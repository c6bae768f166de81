import Money
import OutsideText
import Timekeeping

/// Turns the rows of WeChat Pay's flow of funds into lines, and adds up what its foot will say.
struct WeChatFlowRows {
    private let header: CSVHeader
    private let time, number, flow, name, type, direction, amount, remark, voucher: Int
    private var row: RowReader
    private var (income, expense) = (ColumnTotal(), ColumnTotal())
    private var (incomes, expenses) = (0, 0)
    private var seen = FingerprintSet()
    /// The days of the rows.
    private(set) var days: ClosedRange<BusinessDay>?

    init(_ header: CSVHeader) throws(StatementError) {
        self.header = header
        time = try header.required("记账时间")
        number = try header.required("微信支付业务单号")
        flow = try header.required("资金流水单号")
        name = try header.required("业务名称")
        type = try header.required("业务类型")
        direction = try header.required("收支类型")
        amount = try header.required("收支金额(元)", "收支金额")
        remark = try header.required("备注")
        voucher = try header.required("业务凭证号")
        row = RowReader(file: header.file)
    }

    /// How many rows there were.
    var count: Int { incomes + expenses }

    /// A row as a line.
    mutating func line(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        row.line = csv.line
        guard csv.count >= header.names.count else {
            throw .shortRow(csv.file, line: csv.line, has: csv.count, of: header.names.count)
        }
        let time = try row.time(csv.ticked(time), "记账时间")
        days = days.including(time.day)
        var line = try moved(csv)
        (line.at, line.day) = (time.at, time.day)
        line.scheme = try row.optionalText(csv.ticked(name), "业务名称")
        line.text = try row.optionalText(csv.ticked(remark), "备注")
        let whole = (0..<csv.count).reduce(0) { csv.field($1).fingerprint(after: $0) }
        guard seen.insert(whole) else { throw row.doubled("资金流水单号", csv.ticked(flow)) }
        return line
    }

    private mutating func moved(_ csv: borrowing CSVReader) throws(StatementError) -> StatementLine {
        let (field, direction) = (csv.ticked(amount), csv.ticked(direction))
        let decimal = try row.decimal(field, "收支金额(元)")
        var money = try row.money(field, "收支金额(元)", in: .cny)
        let fits: Bool
        if direction.equals("收入") {
            incomes += 1
            fits = income.add(decimal)
        } else if direction.equals("支出") {
            expenses += 1
            fits = expense.add(decimal)
            money = try row.negative(money)
        } else {
            throw row.fault(direction, "收支类型", "is neither 收入 nor 支出")
        }
        guard fits else { throw row.unsummed(field, "收支金额(元)") }
        let kind = kind(csv.ticked(type).string, csv.ticked(name).string)
        let number = try row.optionalText(csv.number(number), "微信支付业务单号")
        let voucher = try row.optionalText(csv.number(voucher), "业务凭证号")
        var line = StatementLine(kind, line: csv.line, amount: money)
        switch kind {
        case .refund: (line.hostRefundNumber, line.refund) = (number, voucher)
        case .payout: line.payout = number ?? voucher
        default: (line.hostNumber, line.order) = (number, voucher)
        }
        return line
    }

    /// What the host's words for a movement mean.
    private func kind(_ type: String, _ name: String) -> StatementLine.Kind {
        let words = [type, name]
        if words.contains(where: { $0.contains("手续费") || $0.contains("服务费") }) { return .fee }
        if words.contains(where: { $0.contains("提现") || $0.contains("结算") }) { return .payout }
        if words.contains(where: { $0.contains("退款") || $0.contains("撤销") }) { return .refund }
        return words.contains { $0.contains("交易") || $0.contains("支付") || $0.contains("收款") } ? .payment : .other
    }

    /// Compares the foot with the rows, and sees that nothing follows.
    mutating func close(_ csv: inout CSVReader) throws(StatementError) {
        let foot = CSVHeader(csv.strings, line: csv.line, file: csv.file)
        guard try csv.nextWithContent() else {
            throw .footless(csv.file, line: csv.line, foot: "the values of its totals")
        }
        row.line = csv.line
        for (name, number) in [("资金流水总笔数", count), ("收入笔数", incomes), ("支出笔数", expenses)] {
            let field = csv.ticked(try foot.required(name))
            guard try row.decimal(field, name).exact(0) == Int64(number) else {
                throw .unequal(name, said: field, counted: String(number), file: csv.file, line: csv.line)
            }
        }
        for (name, total) in [("收入金额", income), ("支出金额", expense)] {
            let place = try foot.required(name)
            let said = try row.decimal(csv.ticked(place), name)
            let isCutOff = !csv.hasLineBreak && place == foot.names.count - 1
            guard total.equals(said), !isCutOff || said.fractionDigits >= total.fractionDigits else {
                throw .unequal(name, said: csv.ticked(place), counted: total.plain, file: csv.file, line: csv.line)
            }
        }
        if try csv.nextWithContent() { throw .behindFoot(csv.file, line: csv.line) }
    }
}
