import Money
import OutsideText
import Timekeeping

/// Reads WeChat Pay's bill of all that moved the merchant's balance on a day (资金账单).
///
/// The fee of a payment is a row of its own with the payment's number. Amounts are seen from the balance: a withdrawal
/// to the bank (提现) goes from it and is negative. 业务凭证号 is the merchant's number of what moved.
///
/// Source: 资金账单详细说明, pay.weixin.qq.com/docs/merchant/products/bill-download/format-fundflow.html.
struct WeChatFundFlow: StatementReader {
    let format = StatementFormat.weChatFundFlow
    let source: StatementSource

    /// The form as it is looked for.
    static let form = StatementForm("WeChat Pay's flow of funds") { head in
        guard head.firstHeader.has("记账时间", "资金流水单号", "收支类型") else { return nil }
        return WeChatFundFlow(source: head.source)
    }

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        var csv = CSVReader(try source.open())
        guard try csv.nextWithContent() else { throw StatementError.cutOff(csv.file) }
        let header = CSVHeader(csv.strings, line: csv.line, file: csv.file)
        var rows = try WeChatFlowRows(header)
        while try csv.next() {
            if csv.isBlank { continue }
            if csv.field(0).unticked.equals("资金流水总笔数") {
                try rows.close(&csv)
                return StatementSummary(
                    format: format,
                    side: format.side,
                    digest: try csv.digest(),
                    days: rows.days,
                    rows: rows.count
                )
            }
            guard csv.hasLineBreak else { break }
            csv.rejoinTicked(columns: header.names.count)
            try take(rows.line(csv))
        }
        throw StatementError.footless(csv.file, line: csv.line, foot: "its totals (资金流水总笔数)")
    }
}
