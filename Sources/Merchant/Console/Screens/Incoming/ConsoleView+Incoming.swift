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
        if let opened = model.incoming.opened {
            draw(opened, of: model, on: &canvas, in: body)
            return
        }
        let area = body.inset(columns: 2, rows: 0)
        canvas.write(heading(model.incoming), in: area, style: theme.style(.title))
        canvas.write(filters(model.incoming), in: area, row: 1, style: theme.style(.accent))
        model.incoming.search?.draw(on: &canvas, in: searchArea(model.incoming, in: body), theme: theme)
        incomingList(model).draw(on: &canvas, in: Self.listArea(of: body), theme: theme)
    }

    func cursorOfIncoming(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard model.incoming.opened == nil else { return cursorOf(model.incoming.opened, in: body) }
        if let search = model.incoming.search {
            return search.cursorPoint(in: searchArea(model.incoming, in: body))
        }
        return incomingList(model).cursorPoint(in: Self.listArea(of: body))
    }

    private func heading(_ screen: IncomingScreen) -> String {
        let count = screen.rows?.count ?? 0
        // More may follow than are read.
        let shown = screen.isComplete || count == 0 ? "\(count)" : "\(count)+"
        switch screen.query.rows {
        case .payments(let filter): return phrases.rowsBehind(phrases.subject(of: filter), shown)
        case .refunds(let filter): return phrases.refundsBehind(phrases.subject(of: filter), shown)
        case nil: return screen.businessDay.map { phrases.paymentsOf($0, shown) } ?? ""
        }
    }

    /// Where a text is typed: behind the other filters.
    private func searchArea(_ screen: IncomingScreen, in body: Rectangle) -> Rectangle {
        body.inset(columns: 2, rows: 0).row(1).split(left: TextWidth.columns(of: filters(screen))).rest
    }

    private func filters(_ screen: IncomingScreen) -> String {
        let query = screen.query
        let parts: [String?] = [
            query.state.map(phrases.state), query.mode.map(phrases.name(of:)), query.cashier,
            query.isMarkedOnly ? phrases.lateOrDouble : nil,
            screen.isTyping ? "/ " : query.text.isEmpty ? nil : "/ \(query.text)",
        ]
        let text = parts.compactMap(\.self).joined(separator: " · ")
        return text.isEmpty && screen.showsFilters ? phrases.noFilter : text
    }

    private func incomingList(_ model: ConsoleModel) -> ListView<String> {
        let empty =
            model.incoming.rows == nil
            ? phrases.loading : model.incoming.query.isWholeDay ? phrases.noPayments : phrases.nothingFits
        if case .refunds(let refunds)? = model.incoming.rows {
            return refundList(refunds, model.incoming.cursor, emptyText: empty)
        }
        return paymentList(model.incoming.payments ?? [], model.incoming.cursor, emptyText: empty)
    }

    /// Payments, a row each.
    func paymentList(
        _ payments: [Payment],
        _ cursor: ListCursor<String>,
        emptyText: String
    ) -> ListView<String> {
        ListView(
            rows: payments.map(paymentRow),
            columns: [
                ListColumn(phrases.time, width: .fixed(8)),
                ListColumn(phrases.amount, width: .fixed(13), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .fixed(15)),
                ListColumn(phrases.order, width: .flexible),
                ListColumn(phrases.paymentNumber, width: .fixed(14)),
                ListColumn(phrases.payer, width: .fixed(6)),
            ],
            cursor: cursor,
            emptyText: emptyText
        )
    }

    /// A payment as a row of a list.
    func paymentRow(_ payment: Payment) -> ListRow<String> {
        ListRow(
            id: payment.id,
            cells: [
                calendar.localClock(payment.recordedAt), payment.amount.display(), state(of: payment),
                payment.reference.order, payment.id, "…\(payment.payerTail)",
            ],
            role: payment.isLate || payment.isSuspectedDuplicate ? .warning : .text
        )
    }

    private func refundList(
        _ refunds: [Refund],
        _ cursor: ListCursor<String>,
        emptyText: String
    ) -> ListView<String> {
        ListView(
            rows: refunds.map { refund in
                ListRow(
                    id: refund.id,
                    cells: [
                        calendar.localClock(refund.changedAt), refund.amount.display(), refund.reason, refund.payment,
                    ]
                )
            },
            columns: [
                ListColumn(phrases.time, width: .fixed(8)),
                ListColumn(phrases.amount, width: .fixed(13), alignment: .trailing),
                ListColumn(phrases.reason, width: .flexible),
                ListColumn(phrases.paymentNumber, width: .fixed(26)),
            ],
            cursor: cursor,
            emptyText: emptyText
        )
    }

    private func state(of payment: Payment) -> String {
        let flags = flags(of: payment)
        // What was given back is settled, whatever was wrong with it; until then the cashier has to see what is.
        let text = payment.state == .paid ? flags.first ?? phrases.state(payment.state) : phrases.state(payment.state)
        return "\(flags.isEmpty ? "✓" : "!") \(text)"
    }

    func flags(of payment: Payment) -> [String] {
        (payment.isSuspectedDuplicate ? [phrases.suspectedDuplicate] : []) + (payment.isLate ? [phrases.late] : [])
    }
}
