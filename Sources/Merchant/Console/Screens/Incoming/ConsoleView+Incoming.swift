import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Timekeeping

extension ConsoleView {
    /// Where the list is within the body: below its heading.
    static func listArea(of body: Rectangle) -> Rectangle {
        body.split(top: 2).rest
    }

    func drawIncoming(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        if let details = model.incoming.details {
            draw(details, on: &canvas, in: body)
            return
        }
        if let day = model.incoming.businessDay {
            let heading = phrases.paymentsOf(day, model.incoming.payments?.count ?? 0)
            canvas.write(heading, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
        }
        incomingList(model).draw(on: &canvas, in: Self.listArea(of: body), theme: theme)
    }

    func cursorOfIncoming(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard model.incoming.details == nil else { return nil }
        return incomingList(model).cursorPoint(in: Self.listArea(of: body))
    }

    private func incomingList(_ model: ConsoleModel) -> ListView<String> {
        let rows = (model.incoming.payments ?? []).map { payment in
            ListRow(
                id: payment.id,
                cells: [
                    calendar.localClock(payment.recordedAt), payment.amount.display(), state(of: payment),
                    payment.reference.order, payment.id, "…\(payment.payerTail)",
                ],
                role: payment.isLate || payment.isSuspectedDuplicate ? .warning : .text
            )
        }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.time, width: .fixed(8)),
                ListColumn(phrases.amount, width: .fixed(13), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .fixed(15)),
                ListColumn(phrases.order, width: .flexible),
                ListColumn(phrases.paymentNumber, width: .fixed(14)),
                ListColumn(phrases.payer, width: .fixed(6)),
            ],
            cursor: model.incoming.cursor,
            emptyText: model.incoming.payments == nil ? phrases.loading : phrases.noPayments
        )
    }

    private func state(of payment: Payment) -> String {
        let flags = flags(of: payment)
        // What was given back is settled, whatever was wrong with it; until then the cashier has to see what is.
        let text = payment.state == .paid ? flags.first ?? phrases.state(payment.state) : phrases.state(payment.state)
        return "\(flags.isEmpty ? "✓" : "!") \(text)"
    }

    private func flags(of payment: Payment) -> [String] {
        (payment.isSuspectedDuplicate ? [phrases.suspectedDuplicate] : []) + (payment.isLate ? [phrases.late] : [])
    }

    private func draw(_ details: PaymentDetails, on canvas: inout Canvas, in body: Rectangle) {
        let payment = details.payment
        let area = body.inset(columns: 2, rows: 0)
        canvas.write("\(phrases.paymentNumber) \(payment.id)", in: area, style: theme.style(.title))
        let pairs: [(label: String, value: String)] = [
            (phrases.stateTitle, ([phrases.state(payment.state)] + flags(of: payment)).joined(separator: ", ")),
            (phrases.amount, payment.amount.labelled),
            (phrases.fee, payment.fee.labelled),
            (phrases.refunds, payment.refunded.labelled),
            (phrases.order, payment.reference.order),
            (phrases.payer, "…\(payment.payerTail)"),
            (phrases.logIndex, String(payment.logIndex)),
            (phrases.entry, String(payment.sequence)),
        ]
        for (row, pair) in pairs.enumerated() {
            canvas.write(pair.label.padded(toColumns: 16), in: area, row: row + 2, style: theme.style(.dim))
            canvas.write(pair.value, in: area.split(left: 17).rest, row: row + 2, style: theme.style(.text))
        }
        drawTimeline(of: details, on: &canvas, in: area.split(top: pairs.count + 3).rest)
    }

    private func drawTimeline(of details: PaymentDetails, on canvas: inout Canvas, in area: Rectangle) {
        canvas.write(phrases.timeline, in: area, style: theme.style(.tableHeader))
        var steps = details.entries.map { (calendar.localClock($0.recordedAt), phrases.step($0.fact)) }
        if let batch = details.batch {
            let instant = batch.acknowledgedAt ?? batch.sealedAt
            steps.append((calendar.localClock(instant), phrases.inBatch(batch.number, batch.state)))
        }
        for (row, step) in steps.enumerated() {
            canvas.write("\(step.0)  \(step.1)", in: area, row: row + 1, style: theme.style(.text))
        }
    }
}
