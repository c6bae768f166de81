import Ledger
import TerminalUI
import Till

extension ConsoleView {
    private static let decisionFormSize = Size(columns: 72, rows: 9)

    /// Where the reason of a decision about a line is entered, over the batch.
    func draw(_ form: BatchDecisionForm, isDeciding: Bool, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.centred(Self.decisionFormSize)
        canvas.fill(area, style: theme.style(.text))
        canvas.box(
            area,
            title: phrases.title(of: form),
            style: theme.style(.focusedBorder),
            titleStyle: theme.style(.title)
        )
        let (field, below) = area.inset(columns: 2, rows: 1).split(top: 1)
        words(form).draw(on: &canvas, in: field, theme: theme)
        let message = below.split(top: 1).rest
        let (text, role): (String, Role) =
            if isDeciding { (phrases.work(.deciding), .dim) } else if let error = form.error {
                ("! " + phrases.sentence(error), .failure)
            } else { (phrases.consequence(of: form.decision), .dim) }
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
    }

    /// Where the terminal's own cursor belongs while the reason is entered.
    func cursor(of form: BatchDecisionForm, in body: Rectangle) -> Point? {
        let area = body.centred(Self.decisionFormSize)
        return words(form).cursorPoint(in: area.inset(columns: 2, rows: 1).split(top: 1).top)
    }

    private func words(_ form: BatchDecisionForm) -> Form<BatchDecisionForm.Field> {
        form.fields.labelled({ _ in phrases.reason }) { _, text in text }
    }
}
