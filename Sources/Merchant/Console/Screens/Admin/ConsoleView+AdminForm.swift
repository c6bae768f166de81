import Ledger
import TerminalUI
import Till

extension ConsoleView {
    private static let formColumns = 60

    /// What is being entered, over the list.
    func drawForm(_ form: AdminForm, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = Self.area(of: form, in: body)
        canvas.fill(area, style: theme.style(.text))
        canvas.box(area, title: title(of: form), style: theme.style(.focusedBorder), titleStyle: theme.style(.title))
        let (fields, below) = area.inset(columns: 2, rows: 1).split(top: form.fields.fields.count)
        words(form).draw(on: &canvas, in: fields, theme: theme)
        let message = below.split(top: form.fields.fields.isEmpty ? 0 : 1).rest
        let (text, role) = line(form, model)
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
    }

    /// Where the terminal's own cursor belongs while something is being entered.
    func cursor(of form: AdminForm, in body: Rectangle) -> Point? {
        let fields = Self.area(of: form, in: body).inset(columns: 2, rows: 1).split(top: form.fields.fields.count).top
        return words(form).cursorPoint(in: fields)
    }

    private static func area(of form: AdminForm, in body: Rectangle) -> Rectangle {
        body.centred(Size(columns: formColumns, rows: form.fields.fields.count + 6))
    }

    private func line(_ form: AdminForm, _ model: ConsoleModel) -> (String, Role) {
        if model.admin.isWorking { return (phrases.saving, .dim) }
        switch model.admin.message {
        case .error(let error): return ("! " + phrases.sentence(error), .failure)
        case .pinsDiffer: return ("! " + phrases.pinsDiffer, .failure)
        case .saved, .settingSaved, .printed, .drawerTold, .noPrinter, nil: break
        }
        if case .setting(let key) = form.purpose { return (phrases.hint(on: key), .dim) }
        if case .disable(let person) = form.purpose { return (phrases.askDisable(person), .text) }
        return ("", .dim)
    }

    private func title(of form: AdminForm) -> String {
        switch form.purpose {
        case .add: phrases.addOperator
        case .change(let person): "\(phrases.changeOperator) · \(person.name)"
        case .newPIN(let person): "\(phrases.newPIN) · \(person.name)"
        case .disable(let person): person.name
        case .filter: phrases.filter
        case .setting(let key): phrases.name(of: key)
        }
    }

    private func words(_ form: AdminForm) -> Form<AdminForm.Field> {
        form.fields.labelled(label) { field, text in
            switch field {
            case .role: OperatorRole(rawValue: text).map { phrases.role($0) } ?? text
            case .kind: AuditGroup(rawValue: text).map { phrases.kind($0) } ?? text
            case .value:
                if case .setting(let key) = form.purpose { phrases.value(text, of: key) } else { text }
            default: text
            }
        }
    }

    private func label(_ field: AdminForm.Field) -> String {
        switch field {
        case .name: phrases.nameTitle
        case .role: phrases.roleTitle
        case .refundLimit: phrases.refundLimitTitle
        case .pin: phrases.pin
        case .pinAgain: phrases.pinAgain
        case .actor: phrases.who
        case .kind: phrases.kindTitle
        case .value: phrases.valueTitle
        }
    }
}
