import Ledger
import TerminalUI
import Till

extension ConsoleView {
    private static let decisionFormSize = Size(columns: 72, rows: 9)

    /// Where the reason of a decision about a line is entered, over the batch.
    func draw(_ form: BatchDecisionForm, isDeciding: Bool, on canvas: inout Canvas, in body: Rectangle) {
        let sentence: (String, Role) =
            if isDeciding { (phrases.work(.deciding), .dim) } else if let error = form.error {
                ("! " + phrases.sentence(error), .failure)
            } else { (phrases.consequence(of: form.decision), .dim) }
        draw(
            words(form),
            titled: phrases.title(of: form),
            below: sentence,
            in: body.centred(Self.decisionFormSize),
            on: &canvas
        )
    }

    /// Where the terminal's own cursor belongs while the reason is entered.
    func cursor(of form: BatchDecisionForm, in body: Rectangle) -> Point? {
        cursor(of: words(form), in: body.centred(Self.decisionFormSize))
    }

    private func words(_ form: BatchDecisionForm) -> Form<BatchDecisionForm.Field> {
        form.fields.labelled({ _ in phrases.reason }) { _, text in text }
    }
}
