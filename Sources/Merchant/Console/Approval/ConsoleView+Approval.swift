import Ledger
import TerminalUI
import Till

extension ConsoleView {
    private static let approvalSize = Size(columns: 66, rows: 15)

    /// What asks a second person: what they allow, who may not alone, name and PIN.
    func draw(_ dialog: ApprovalDialog, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.centred(Self.approvalSize)
        canvas.fill(area, style: theme.style(.text))
        canvas.box(
            area,
            title: phrases.secondPerson,
            style: theme.style(.focusedBorder),
            titleStyle: theme.style(.title),
            glyphs: theme.glyphs.box
        )
        let (top, rest) = area.inset(columns: 2, rows: 1).split(top: 7)
        let act = TextWrap.lines(of: phrases.act(dialog.act), columns: top.columns)
        let why = dialog.reason.map(phrases.sentence) ?? phrases.hint(on: .sign)
        let reason = TextWrap.lines(of: why, columns: top.columns)
        for (row, line) in (act + [""] + reason).prefix(top.rows).enumerated() {
            canvas.write(line, in: top, row: row, style: theme.style(row < act.count ? .title : .dim))
        }
        words(dialog).draw(on: &canvas, in: Self.approvalFields(in: body), theme: theme)
        let message = rest.split(top: 3).rest
        let (text, role): (String, Role) =
            if let refusal = dialog.refusal {
                ("! " + phrases.sentence(refusal), .failure)
            } else {
                (dialog.isChecking ? phrases.checkingPIN : phrases.secondPersonHint, .dim)
            }
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
    }

    /// Where the terminal's own cursor belongs while a second person is asked.
    func cursor(of dialog: ApprovalDialog, in body: Rectangle) -> Point? {
        words(dialog).cursorPoint(in: Self.approvalFields(in: body))
    }

    /// A screen that whoever is at the till may not look at: which permission is missing, and who has it.
    func drawForbidden(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.inset(columns: 2, rows: 0)
        canvas.write(phrases.name(of: model.screen), in: area, style: theme.style(.title))
        guard let permission = model.screen.permission, let refusal = model.refusal(of: permission) else { return }
        var lines = TextWrap.lines(of: "! " + phrases.sentence(refusal), columns: area.columns)
        if !model.lock.others(with: permission).isEmpty { lines += ["", phrases.callHint] }
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: area, row: 2 + row, style: theme.style(.warning))
        }
    }

    private static func approvalFields(in body: Rectangle) -> Rectangle {
        body.centred(approvalSize).inset(columns: 2, rows: 1).split(top: 7).rest.split(top: 2).top
    }

    private func words(_ dialog: ApprovalDialog) -> Form<LockScreen.Field> {
        dialog.form.labelled { field in field == .name ? phrases.operatorTitle : phrases.pin }
    }
}
