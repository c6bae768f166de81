import Money
import OutsideText
import Timekeeping

/// Reads the bill of all transactions that a merchant downloads from Alipay (业务明细), alone or in its ZIP archive.
///
/// Lines that begin with # stand before and behind the rows: the account, the days, the mark of the end, and totals of
/// payments and refunds. 商家实收 is what the merchant gets before 服务费, negative for refunds, and is
/// ``StatementLine/amount``. 服务费 is written from the merchant's balance, negative for a payment;
/// ``StatementLine/fee`` is what the host keeps, so it has the other sign. The refund's number stands in
/// 退款批次号/请求号 only. What comes after the totals, the time of the export, says nothing of money and may lack.
///
/// Source: the layout of alipay.data.dataservice.bill.downloadurl.query, bill type trade (opendocs.alipay.com).
struct AlipayBill: StatementReader {
    let format = StatementFormat.alipay
    let source: StatementSource
    /// The bill of sums in the same archive, where there is one.
    let summary: StatementSource?

    /// The form as it is looked for.
    static let form = StatementForm("Alipay") {
        head throws(StatementError) in
        guard head.header(with: "支付宝交易号", "商户订单号", "业务类型", "商家实收(元)") != nil else { return nil }
        return AlipayBill(source: head.source, summary: try AlipaySummary.source(beside: head))
    }

    func read(_ take: (StatementLine) throws -> Void) throws -> StatementSummary {
        var csv = CSVReader(try source.open())
        var notes = AlipayNotes(file: csv.file)
        var rows: AlipayRows?
        while try csv.next() {
            if csv.isBlank { continue }
            let first = csv.field(0).trimmed
            if first.begins(with: "#") {
                notes.note(csv.strings.joined(separator: ","), line: csv.line, hasLineBreak: csv.hasLineBreak)
                if notes.isAtEnd { break }
                continue
            }
            guard csv.hasLineBreak else { break }
            guard rows != nil else {
                rows = try AlipayRows(CSVHeader(csv.strings, line: csv.line, file: csv.file))
                continue
            }
            if let line = try rows?.line(&csv) { try take(line) }
        }
        guard notes.isAtEnd, let rows else {
            throw StatementError.footless(csv.file, line: csv.line, foot: "the mark of its end (#业务明细列表结束)")
        }
        try AlipayFoot.compare(&csv, notes, rows)
        if let summary { try AlipaySummary(summary).compare(rows) }
        return StatementSummary(
            format: format,
            side: format.side,
            digest: try csv.digest(),
            account: notes.account,
            days: notes.days ?? rows.days,
            rows: rows.count
        )
    }
}
