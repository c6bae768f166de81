import TerminalUI
import Till

extension ConsoleView {
    private static let statementFormSize = Size(columns: 72, rows: 12)

    /// Where the path of a statement is entered, over the figures.
    func draw(_ form: StatementPathForm, isReading: Bool, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.centred(Self.statementFormSize)
        canvas.fill(area, style: theme.style(.text))
        canvas.box(
            area,
            title: phrases.statementTitle,
            style: theme.style(.focusedBorder),
            titleStyle: theme.style(.title)
        )
        let (field, below) = area.inset(columns: 2, rows: 1).split(top: 1)
        words(form).draw(on: &canvas, in: field, theme: theme)
        let message = below.split(top: 1).rest
        let (text, role): (String, Role) =
            if isReading { (phrases.readingStatement, .dim) } else if let error = form.error {
                ("! " + phrases.sentence(error), .failure)
            } else { (phrases.statementHint, .dim) }
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
    }

    /// Where the terminal's own cursor belongs while the path is entered.
    func cursor(of form: StatementPathForm, in body: Rectangle) -> Point? {
        let area = body.centred(Self.statementFormSize)
        return words(form).cursorPoint(in: area.inset(columns: 2, rows: 1).split(top: 1).top)
    }

    private func words(_ form: StatementPathForm) -> Form<StatementPathForm.Field> {
        form.fields.labelled({ _ in phrases.path }) { _, text in text }
    }
}
