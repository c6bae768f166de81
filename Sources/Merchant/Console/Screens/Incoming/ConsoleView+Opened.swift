import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Timekeeping

extension ConsoleView {
    /// A payment with everything that is known of it, and the refund that is being entered.
    func draw(_ opened: OpenedPayment, of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.inset(columns: 2, rows: 0)
        let payment = opened.details.payment
        canvas.write("\(phrases.paymentNumber) \(payment.id)", in: area, style: theme.style(.title))
        if let notice = opened.notice {
            canvas.write(phrases.notice(notice), in: area, row: 1, style: theme.style(.accent))
        }
        let rows = facts(of: opened.details, model.profile)
        KeyValueTable(rows: rows).draw(on: &canvas, in: area.split(top: 2).rest, theme: theme)
        drawTimeline(of: opened.details, on: &canvas, in: area.split(top: rows.count + 3).rest)
        if let refund = opened.refund { draw(refund, on: &canvas, in: body) }
    }

    private func facts(of details: PaymentDetails, _ profile: MerchantProfile) -> [KeyValueTable.Row] {
        typealias Row = KeyValueTable.Row
        let payment = details.payment
        let state = ([phrases.state(payment.state)] + flags(of: payment)).joined(separator: ", ")
        let isOdd = payment.isLate || payment.isSuspectedDuplicate
        let expected = try? profile.fees.fee(on: payment.amount)
        let isExpected = expected == payment.fee
        let fee = expected.map { phrases.fee(payment.fee, expected: $0) } ?? payment.fee.labelled
        var rows = [
            Row(phrases.stateTitle, state, role: isOdd ? .warning : .text),
            Row(phrases.amount, payment.amount.labelled), Row(phrases.way, phrases.name(of: payment.mode)),
            Row(phrases.fee, fee, role: isExpected ? .text : .warning),
            Row(phrases.refunds, phrases.refunded(payment)),
        ]
        if let note = details.attempt?.note { rows.append(Row(phrases.reference, note)) }
        rows += [
            Row(phrases.order, payment.reference.order), Row(phrases.payer, "…\(payment.payerTail)"),
            Row(phrases.batch, details.batch.map { phrases.inBatch($0.number, $0.state) } ?? phrases.notInBatch),
            Row(phrases.payout, phrases.outlook(details.payout)),
            Row(phrases.logIndex, "\(payment.logIndex) · \(phrases.entry) \(payment.sequence)"),
        ]
        return rows
    }

    private func drawTimeline(of details: PaymentDetails, on canvas: inout Canvas, in area: Rectangle) {
        canvas.write(phrases.timeline, in: area, style: theme.style(.tableHeader))
        for (row, step) in details.timeline.enumerated() {
            let text =
                switch step.event {
                case .entry(let fact): phrases.step(fact)
                case .batch(let number, let state): phrases.inBatch(number, state)
                }
            let line = "\(calendar.localClock(step.at))  \(text)"
            canvas.write(line, in: area, row: row + 1, style: theme.style(.text))
        }
    }
}
