import Money
import OutsideText

/// Reads the bills of WeChat Pay that a merchant downloads for a day: all transactions, payments or refunds.
///
/// Each value has a backtick before it, so that spreadsheets leave it as it is; two lines at the end have the totals.
/// Columns are found by name: old bills lack 订单金额, 申请退款金额 and 费率备注, and call 应结订单金额 总金额.
///
/// 应结订单金额 is what is settled: 订单金额 less the coupons whose cost the merchant bears (免充值券). Likewise 退款金额 is
/// 申请退款金额 less those coupons: what the merchant gives back, and what ``StatementLine/amount`` is of a refund. 手续费 has
/// five decimals; it is rounded half up to the fen, row by row, as the host books it. The payer's part leaves out every
/// coupon (代金券金额, 充值券退款金额).
///
/// Source: 交易账单详细说明, pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html (2024-11-25).
struct WeChatBill: StatementReader {
    let format: StatementFormat
    let source: StatementSource

    /// The form as it is looked for.
    static let form = StatementForm("WeChat Pay") { head in
        let header = head.firstHeader
        guard header.has("交易时间", "微信订单号", "商户订单号", "交易状态") else { return nil }
        let format: StatementFormat =
            if header.has("退款申请时间") { .weChatRefund } else if header.has("微信退款单号") { .weChatAll } else {
                .weChatSuccess
            }
        return WeChatBill(format: format, source: head.source)
    }

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        var csv = CSVReader(try source.open())
        guard try csv.nextWithContent() else { throw StatementError.cutOff(csv.file) }
        let header = CSVHeader(csv.strings, line: csv.line, file: csv.file)
        let columns = try WeChatColumns(header)
        var rows = WeChatRows(columns, file: csv.file)
        while try csv.next() {
            if csv.isBlank { continue }
            if csv.field(0).unticked.equals("总交易单数") {
                try rows.close(&csv)
                return StatementSummary(
                    format: format,
                    side: format.side,
                    digest: try csv.digest(),
                    account: rows.account,
                    days: rows.days,
                    rows: rows.count
                )
            }
            guard csv.hasLineBreak else { break }
            csv.rejoinTicked(columns: columns.count)
            try take(rows.line(csv))
        }
        throw StatementError.footless(csv.file, line: csv.line, foot: "its totals (总交易单数)")
    }
}
