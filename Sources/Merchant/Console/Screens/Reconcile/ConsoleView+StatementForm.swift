import TerminalUI
import Till

extension ConsoleView {
    private static let statementFormSize = Size(columns: 72, rows: 12)

    /// Where the path of a statement is entered, over the figures.
    func draw(_ form: StatementPathForm, isReading: Bool, on canvas: inout Canvas, in body: Rectangle) {
        let sentence: (String, Role) =
            if isReading { (phrases.readingStatement, .dim) } else if let error = form.error {
                ("! " + phrases.sentence(error), .failure)
            } else { (phrases.statementHint, .dim) }
        draw(
            words(form),
            titled: phrases.statementTitle,
            below: sentence,
            in: body.centred(Self.statementFormSize),
            on: &canvas
        )
    }

    /// Where the terminal's own cursor belongs while the path is entered.
    func cursor(of form: StatementPathForm, in body: Rectangle) -> Point? {
        cursor(of: words(form), in: body.centred(Self.statementFormSize))
    }

    private func words(_ form: StatementPathForm) -> Form<StatementPathForm.Field> {
        form.fields.labelled({ _ in phrases.path }) { _, text in text }
    }
}
