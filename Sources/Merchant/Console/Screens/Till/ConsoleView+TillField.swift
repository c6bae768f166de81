import Money
import TerminalUI

extension ConsoleView {
    /// The columns of a line that is typed into, its label among them.
    private static let fieldColumns = 60
    /// The row of the line.
    private static let fieldRow = 11

    /// Draws the line that is typed into on top of the amount.
    func draw(_ field: TillField, on canvas: inout Canvas, in body: Rectangle) {
        let (heading, room) = parts(of: field, in: body)
        canvas.fill(heading, style: theme.style(.focusedField))
        canvas.write(" \(label(of: field)): ", in: heading, style: theme.style(.focusedField))
        switch field {
        case .reference(let line), .payerCode(let line): line.draw(on: &canvas, in: room, theme: theme)
        case .tip(let entry):
            canvas.fill(room, style: theme.style(.focusedField))
            canvas.write(entry.money.display(), in: room, style: theme.style(.focusedField))
        }
    }

    /// Where the terminal's own cursor belongs on the till screen: where the next character will stand.
    func cursorOfTill(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard let field = model.till.field, case .entering = model.till.phase else { return nil }
        let (_, room) = parts(of: field, in: body)
        return switch field {
        case .reference(let line), .payerCode(let line): line.cursorPoint(in: room)
        case .tip(let entry):
            room.origin.moved(columns: min(TextWidth.columns(of: entry.money.display()), max(0, room.columns - 1)))
        }
    }

    private func parts(of field: TillField, in body: Rectangle) -> (heading: Rectangle, room: Rectangle) {
        let line = body.centred(Size(columns: Self.fieldColumns, rows: body.rows)).row(Self.fieldRow)
        let parts = line.split(left: TextWidth.columns(of: label(of: field)) + 3)
        return (parts.left, parts.rest)
    }

    private func label(of field: TillField) -> String {
        switch field {
        case .reference: phrases.reference
        case .tip: phrases.tip
        case .payerCode: phrases.scanNow
        }
    }
}
