import Money
import OutsideText

/// The lines behind the rows of an Alipay bill: #交易合计：2笔，商家实收共3.00元，商家优惠共0.00元 and the like.
enum AlipayFoot {
    /// Compares the foot with the rows, and sees that it is whole and that nothing else follows.
    static func compare(_ csv: inout CSVReader, _ notes: AlipayNotes, _ rows: AlipayRows) throws(StatementError) {
        var (hasPayments, hasRefunds, isExported) = (false, false, false)
        while try csv.nextWithContent() {
            let text = csv.strings.joined(separator: ",")
            guard text.hasPrefix("#"), !isExported, !text.contains("业务明细查询") else {
                throw .behindFoot(csv.file, line: csv.line)
            }
            guard csv.hasLineBreak || text.trimmingBlanks.hasSuffix("元") || text.trimmingBlanks.hasSuffix("]") else {
                throw .cutOff(csv.file)
            }
            if text.contains("交易合计") {
                hasPayments = true
                try compare(text, "交易合计", csv, rows.payments)
            } else if text.contains("退款合计") {
                hasRefunds = true
                try compare(text, "退款合计", csv, rows.refunds)
            } else if text.contains("导出时间") {
                isExported = true
            }
        }
        guard hasPayments else { throw .footless(csv.file, line: csv.line, foot: "its totals (#交易合计)") }
        guard hasRefunds || (rows.refunds.count == 0 && isExported) else {
            throw .footless(csv.file, line: csv.line, foot: "the totals of its refunds (#退款合计)")
        }
    }

    private static func compare(
        _ text: String,
        _ name: String,
        _ csv: borrowing CSVReader,
        _ totals: AlipayTotals
    ) throws(StatementError) {
        let said = text.numbers
        guard said.count >= (csv.hasLineBreak ? 2 : 3), text.trimmingBlanks.hasSuffix("元") else {
            throw .cutOff(csv.file)
        }
        let counted = [String(totals.count), plain(totals.received), plain(totals.cut)]
        for (number, own) in zip(said, counted) where value(number) != value(own) {
            throw StatementError(
                .incomplete,
                file: csv.file,
                line: csv.line,
                field: name,
                reason: "the file says \(number.echoed), but its rows make \(own)"
            )
        }
    }

    private static func plain(_ fen: Int64) -> String {
        Money(minorUnits: fen, currency: .cny).plain
    }

    /// The number in fen.
    static func value(_ text: String) -> Int64? {
        ScannedDecimal(text, allowingGroups: true)?.exact(2)
    }
}

extension ScannedDecimal {
    /// The number in text; nothing where the text is none.
    init?(_ text: String, allowingGroups: Bool = false) {
        var text = text
        let number = text.withUTF8 { bytes in
            bytes.baseAddress.flatMap {
                ScannedDecimal(FieldBytes(start: $0, count: bytes.count), allowingGroups: allowingGroups)
            }
        }
        guard let number else { return nil }
        self = number
    }
}
