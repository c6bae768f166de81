import Money
import OutsideText
import Timekeeping

/// Turns the rows of an Alipay bill into lines, and adds up what its foot will say.
struct AlipayRows {
    private let header: CSVHeader
    private let trade, order, type, created, received: Int
    private let goods, completed, terminal, ordered, alipayCut, merchantCut, refund, fee, share, remark: Int?
    private var row: RowReader
    private var seen = FingerprintSet()
    /// What payments made, and what refunds took.
    private(set) var (payments, refunds) = (AlipayTotals(), AlipayTotals())
    /// The days of the rows.
    private(set) var days: ClosedRange<BusinessDay>?
    /// How many rows there were.
    private(set) var count = 0

    init(_ header: CSVHeader) throws(StatementError) {
        self.header = header
        trade = try header.required("支付宝交易号")
        order = try header.required("商户订单号")
        type = try header.required("业务类型")
        created = try header.required("创建时间")
        received = try header.required("商家实收(元)")
        goods = header.place("商品名称")
        completed = header.place("完成时间")
        terminal = header.place("终端号")
        ordered = header.place("订单金额(元)")
        alipayCut = header.place("支付宝优惠(元)")
        merchantCut = header.place("商家优惠(元)")
        refund = header.place("退款批次号/请求号", "退款批次号")
        fee = header.place("服务费(元)")
        share = header.place("分润(元)")
        remark = header.place("备注")
        row = RowReader(file: header.file)
    }

    /// A row as a line.
    mutating func line(_ csv: inout CSVReader) throws(StatementError) -> StatementLine {
        row.line = csv.line
        rejoin(&csv)
        guard csv.count == header.names.count else {
            throw .shortRow(csv.file, line: csv.line, has: csv.count, of: header.names.count)
        }
        count += 1
        let kind = try kind(csv.field(type).trimmed)
        let amount = try row.money(csv.field(received), "商家实收（元）", in: .cny)
        let charged = try money(csv, fee, "服务费（元）")
        let cut = try money(csv, merchantCut, "商家优惠（元）")
        guard try add(kind, amount, fee: charged, share: money(csv, share, "分润（元）"), cut: cut) else {
            throw row.unsummed(csv.field(received), "商家实收（元）")
        }
        var line = StatementLine(kind, line: csv.line, amount: amount)
        line.fee = try kept(kind, charged)
        line.payerAmount = try paid(csv, cut, amount)
        if kind == .payment, let cut { line.discount = try magnitude(cut, like: amount) }
        try name(&line, csv)
        try date(&line, csv)
        try refuseDoubled(csv, kind)
        return line
    }

    private func name(_ line: inout StatementLine, _ csv: borrowing CSVReader) throws(StatementError) {
        line.hostNumber = try row.text(csv.field(trade), "支付宝交易号")
        line.order = try row.optionalText(csv.field(order), "商户订单号")
        if let refund { line.refund = try row.optionalText(csv.field(refund), "退款批次号/请求号") }
        if let terminal { line.terminal = try row.optionalText(csv.field(terminal), "终端号") }
        if let goods { line.text = try row.optionalText(csv.field(goods), "商品名称") }
        if line.kind == .other { line.scheme = try row.optionalText(csv.field(type), "业务类型") }
    }

    /// A row counts when it was completed: a refund's row keeps the time at which its payment was made.
    private mutating func date(_ line: inout StatementLine, _ csv: borrowing CSVReader) throws(StatementError) {
        let completion = completed.map { csv.field($0).trimmed }
        let field = completion.flatMap { $0.isEmpty ? nil : $0 } ?? csv.field(created)
        let time = try row.time(field, "完成时间")
        (line.at, line.day) = (time.at, time.day)
        days = days.including(time.day)
    }

    private func kind(_ field: FieldBytes) throws(StatementError) -> StatementLine.Kind {
        if field.equals("交易") { return .payment }
        if field.equals("退款") || field.equals("交易退款") { return .refund }
        guard !field.isEmpty else { throw row.fault(field, "业务类型", "is neither 交易 nor 退款") }
        return .other
    }

    /// What the host keeps: of a payment something, of a refund the reverse, whichever sign the file gives it.
    private func kept(_ kind: StatementLine.Kind, _ charged: Money?) throws(StatementError) -> Money? {
        guard let charged else { return nil }
        let isAsKept = kind == .payment ? !charged.isNegative : kind == .refund && charged.isNegative
        return isAsKept ? charged : try row.negative(charged)
    }

    /// What the payer paid, where Alipay or the merchant gave something to it.
    private func paid(
        _ csv: borrowing CSVReader,
        _ merchantCut: Money?,
        _ amount: Money
    ) throws(StatementError) -> Money? {
        guard var paid = try money(csv, ordered, "订单金额（元）") else { return nil }
        if let merchantCut { paid = try row.difference(paid, magnitude(merchantCut, like: paid)) }
        if let cut = try money(csv, alipayCut, "支付宝优惠（元）") {
            paid = try row.difference(paid, magnitude(cut, like: paid))
        }
        return paid == amount ? nil : paid
    }

    /// An amount with the sign of another one.
    private func magnitude(_ money: Money, like other: Money) throws(StatementError) -> Money {
        money.isNegative == other.isNegative ? money : try row.negative(money)
    }

    private func money(_ csv: borrowing CSVReader, _ place: Int?, _ name: String) throws(StatementError) -> Money? {
        guard let place, !csv.field(place).trimmed.isEmpty else { return nil }
        return try row.money(csv.field(place), name, in: .cny)
    }

    /// - Returns: whether the sums can still be counted.
    private mutating func add(
        _ kind: StatementLine.Kind,
        _ amount: Money,
        fee: Money?,
        share: Money?,
        cut: Money?
    ) -> Bool {
        let isRefund = kind == .refund
        var totals = isRefund ? refunds : payments
        guard totals.add(amount, fee: fee, share: share, cut: cut) else { return false }
        if isRefund { refunds = totals } else { payments = totals }
        return true
    }

    private mutating func refuseDoubled(_ csv: borrowing CSVReader, _ kind: StatementLine.Kind) throws(StatementError) {
        let number = csv.field(trade).trimmed
        let request = refund.map { csv.field($0).trimmed }
        var key = csv.field(type).trimmed.fingerprint(after: number.fingerprint())
        if kind != .payment {
            key = request.map { $0.fingerprint(after: key) } ?? key
            if request?.isEmpty != false { key = (0..<csv.count).reduce(key) { csv.field($1).fingerprint(after: $0) } }
        }
        guard seen.insert(key) else { throw row.doubled("支付宝交易号", number) }
    }

    /// Joins again what commas in the goods' name or in the remark tore apart: the times stand between both.
    private mutating func rejoin(_ csv: inout CSVReader) {
        let extra = csv.count - header.names.count
        guard extra > 0 else { return }
        if let goods, goods < created {
            let torn = (0...extra).first { row.clock.time(csv.field(created + $0).trimmed) != nil } ?? 0
            if torn > 0 { csv.join(goods...goods + torn) }
        }
        let last = header.names.count - 1
        if remark == last, csv.count > header.names.count { csv.join(last...csv.count - 1) }
    }
}
