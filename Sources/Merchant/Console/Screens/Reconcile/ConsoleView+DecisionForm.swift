import Ledger
import Money
import StatementStore
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    /// What is asked about a difference or the day, over the figures.
    func draw(_ form: DecisionForm, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = Self.area(of: form, in: body)
        canvas.fill(area, style: theme.style(.text))
        canvas.box(
            area,
            title: phrases.name(of: form.purpose),
            style: theme.style(.focusedBorder),
            titleStyle: theme.style(.title),
            glyphs: theme.glyphs.box
        )
        let (about, below) = area.inset(columns: 2, rows: 1).split(top: Self.aboutRows)
        for (row, line) in lines(about: form, model, columns: about.columns).prefix(about.rows).enumerated() {
            canvas.write(line, in: about, row: row, style: theme.style(.text))
        }
        let (fields, rest) = below.split(top: form.fields.fields.count)
        words(form, model).draw(on: &canvas, in: fields, theme: theme)
        let message = rest.split(top: 1).rest
        let (text, role): (String, Role) =
            if let work = model.reconcile.work { (phrases.work(work), .dim) } else if let refusal = form.refusal {
                ("\(theme.glyphs.mark(of: .failure)) " + phrases.sentence(refusal), .failure)
            } else { (phrases.hint(on: form.purpose), .dim) }
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
    }

    /// Where the terminal's own cursor belongs while a decision is entered.
    func cursor(of form: DecisionForm, _ model: ConsoleModel, in body: Rectangle) -> Point? {
        let below = Self.area(of: form, in: body).inset(columns: 2, rows: 1).split(top: Self.aboutRows).rest
        return words(form, model).cursorPoint(in: below.split(top: form.fields.fields.count).top)
    }

    private static let aboutRows = 5

    private static func area(of form: DecisionForm, in body: Rectangle) -> Rectangle {
        body.centred(Size(columns: 76, rows: aboutRows + form.fields.fields.count + 6))
    }

    /// What it is about: the difference and, of a link, the one that is chosen.
    private func lines(about form: DecisionForm, _ model: ConsoleModel, columns: Int) -> [String] {
        guard let result = model.reconcile.result else { return [] }
        let text =
            switch form.purpose {
            case .resolve(let item), .carry(let item), .remark(let item): phrases.sentence(on: item)
            case .link(let item, let partners):
                ([item] + partners.filter { $0.id == form.fields[.partner] }).map(phrases.sentence(on:))
                    .joined(separator: "\n")
            case .takeBack(let entry): phrases.sentence(on: entry, result)
            case .sign, .unlock: phrases.reconciliationOf(result.day) + "\n" + phrases.carried(result.mine)
            }
        return text.split(separator: "\n").flatMap { TextWrap.lines(of: String($0), columns: columns) }
    }

    private func words(_ form: DecisionForm, _ model: ConsoleModel) -> Form<DecisionForm.Field> {
        form.fields.labelled(phrases.label(of:)) { field, text in
            switch field {
            case .reason: ResolvedBreak.Reason(rawValue: text).map(phrases.name(of:)) ?? phrases.chooseReason
            case .partner:
                if case .link(_, let partners) = form.purpose, let item = partners.first(where: { $0.id == text }) {
                    "\(phrases.number(of: item))  \(phrases.amount(of: item))"
                } else {
                    text
                }
            case .note, .approver: text
            }
        }
    }
}
