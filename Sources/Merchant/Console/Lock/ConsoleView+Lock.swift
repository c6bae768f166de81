import Ledger
import TerminalUI

extension ConsoleView {
    private static let lockSize = Size(columns: 56, rows: 14)

    /// Everything but the status line while the till is locked: nothing of what the operator saw.
    func drawLock(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.centred(Self.lockSize)
        canvas.box(area, title: phrases.locked, style: theme.style(.focusedBorder), titleStyle: theme.style(.title))
        lockForm(model)?.draw(on: &canvas, in: Self.lockFields(in: body), theme: theme)
        let inner = area.inset(columns: 3, rows: 2)
        let (text, role): (String, Role) =
            if let refusal = model.lock.refusal {
                ("! " + phrases.sentence(refusal), .failure)
            } else {
                (model.lock.isChecking ? phrases.checkingPIN : phrases.lockedHint, .dim)
            }
        let message = inner.split(top: 3).rest.split(top: 4).top
        for (row, line) in TextWrap.lines(of: text, columns: message.columns).prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(role))
        }
        let rest = inner.split(top: 7).rest
        for (row, line) in waiting(model).prefix(rest.rows).enumerated() {
            canvas.write(line.text, in: rest, row: row, style: theme.style(line.role))
        }
    }

    /// Where the terminal's own cursor belongs while the till is locked.
    func cursorOfLock(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        lockForm(model)?.cursorPoint(in: Self.lockFields(in: body))
    }

    private static func lockFields(in body: Rectangle) -> Rectangle {
        body.centred(lockSize).inset(columns: 3, rows: 2).split(top: 2).top
    }

    private func lockForm(_ model: ConsoleModel) -> Form<LockScreen.Field>? {
        model.lock.form.map { form in
            form.labelled { field in field == .name ? phrases.operatorTitle : phrases.pin }
        }
    }

    // What has to be known without a PIN: that something waits, never how much.
    private func waiting(_ model: ConsoleModel) -> [(text: String, role: Role)] {
        var lines: [(text: String, role: Role)] = []
        if model.unknownCount > 0 { lines.append(("? " + phrases.unknown(model.unknownCount), .warning)) }
        if model.unsentCount > 0 { lines.append((phrases.entriesUnsent(model.unsentCount), .dim)) }
        let waiting = model.till.aside.count + (model.till.isWaiting ? 1 : 0)
        if waiting > 0 { lines.append((phrases.salesWait(waiting), .accent)) }
        if case .finished(let result) = model.till.phase {
            lines.append((phrases.saleEnded(result), result.state == .paid ? .success : .warning))
        }
        return lines
    }
}
