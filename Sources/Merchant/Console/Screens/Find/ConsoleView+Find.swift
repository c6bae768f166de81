import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Timekeeping

extension ConsoleView {
    func drawFind(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        if let opened = model.find.opened {
            draw(opened, of: model, on: &canvas, in: body)
            return
        }
        let area = body.inset(columns: 2, rows: 0)
        canvas.write(phrases.find, in: area, style: theme.style(.title))
        canvas.write(Self.prompt, in: area, row: 1, style: theme.style(.title))
        model.find.field.draw(on: &canvas, in: Self.fieldArea(of: body), theme: theme)
        findList(model).draw(on: &canvas, in: Self.listArea(of: body), theme: theme)
        if model.find.isBlank { drawHints(on: &canvas, in: Self.listArea(of: body).inset(columns: 4, rows: 2)) }
    }

    /// Where the terminal's own cursor belongs on the find screen: where the next character will stand.
    func cursorOfFind(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard model.find.opened == nil else { return cursorOf(model.find.opened, in: body) }
        return model.find.field.cursorPoint(in: Self.fieldArea(of: body))
    }

    private static let prompt = "> "

    private static func fieldArea(of body: Rectangle) -> Rectangle {
        body.inset(columns: 2, rows: 0).row(1).split(left: TextWidth.columns(of: prompt)).rest
    }

    private func findList(_ model: ConsoleModel) -> ListView<String> {
        let results = model.find.found?.results
        let empty =
            model.find.isBlank ? "" : model.find.found?.text == model.find.text ? phrases.nothingFound : phrases.loading
        var list = paymentList(results?.payments ?? [], model.find.cursor, emptyText: empty)
        list.rows += (results?.attempts ?? []).map(row)
        return list
    }

    /// An attempt without a payment, as a row among payments.
    private func row(_ attempt: Attempt) -> ListRow<String> {
        ListRow(
            id: FindResults.id(of: attempt),
            cells: [
                calendar.localClock(attempt.createdAt), attempt.amount.display(),
                "\(phrases.mark(attempt.state)) \(phrases.state(attempt.state))", attempt.reference.order,
                phrases.notPaid, attempt.payerCodeTail.map { "…\($0)" } ?? "",
            ],
            role: .dim
        )
    }

    private func drawHints(on canvas: inout Canvas, in area: Rectangle) {
        for (row, hint) in phrases.findHints.enumerated() {
            canvas.write(hint, in: area, row: row, style: theme.style(.dim))
        }
    }
}
