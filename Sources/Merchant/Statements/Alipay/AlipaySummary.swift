import Money
import OutsideText

/// The bill of sums that lies beside an Alipay bill in its archive (业务明细(汇总)).
struct AlipaySummary {
    private let file: String
    private let line: Int
    private let values: [String: String]

    /// The bill of sums beside a bill, if its archive has one.
    ///
    /// - Throws: ``StatementError`` when there are several.
    static func source(beside head: StatementHead) throws(StatementError) -> StatementSource? {
        var found: [StatementSource] = []
        for entry in head.siblings where StatementSource.Packing.zip(entry) != head.source.packing && entry.length > 0 {
            let source = StatementSource(path: head.source.path, packing: .zip(entry), encoding: head.source.encoding)
            let other = try StatementHead(of: source, options: head.options)
            if other.header(with: "交易订单总笔数", "退款订单总笔数", "商家实收(元)") != nil { found.append(source) }
        }
        guard found.count < 2 else {
            throw .unfitArchive(head.source.path, reason: "the archive holds \(found.count) bills of sums")
        }
        return found.first
    }

    /// Reads the line of all shops together.
    init(_ source: StatementSource) throws(StatementError) {
        var csv = CSVReader(try source.open())
        var header: [String] = []
        while try csv.nextWithContent() {
            let first = csv.field(0).trimmed
            if first.begins(with: "#") { continue }
            if first.begins(with: "门店编号") {
                header = csv.strings.map(CSVHeader.key)
            } else if first.begins(with: "合计"), !header.isEmpty {
                file = csv.file
                line = csv.line
                let fields = csv.strings.map { String($0.trimmingBlanks) }
                values = Dictionary(zip(header, fields)) { first, _ in first }
                return
            }
        }
        throw .footless(csv.file, line: csv.line, foot: "the line of its sums (合计)")
    }

    /// Compares the sums with the rows of the bill.
    ///
    /// Hosts of different years leave refunds in or out of the sums of money: both are right.
    func compare(_ rows: AlipayRows) throws(StatementError) {
        let (payments, refunds) = (rows.payments, rows.refunds)
        try compare("交易订单总笔数", [payments.count * 100])
        try compare("退款订单总笔数", [refunds.count * 100])
        try compare("商家实收(元)", [payments.received + refunds.received, payments.received])
        try compare("服务费(元)", [payments.fee + refunds.fee, payments.fee])
    }

    private func compare(_ name: String, _ counted: [Int64]) throws(StatementError) {
        guard let said = values[CSVHeader.key(name)] else { return }
        guard let value = AlipayFoot.value(said), counted.contains(value) else {
            let own = counted.map { units in
                name.hasSuffix("笔数") ? String(units / 100) : Money(minorUnits: units, currency: .cny).plain
            }.joined(separator: " or ")
            throw StatementError(
                .incomplete,
                file: file,
                line: line,
                field: name,
                reason: "the bill of sums says \(said.echoed), but the rows beside it make \(own)"
            )
        }
    }
}
