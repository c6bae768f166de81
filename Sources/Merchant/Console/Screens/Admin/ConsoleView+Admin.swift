import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawAdmin(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        drawSections(model, on: &canvas, in: body.row(0))
        let parts = Self.adminParts(of: body)
        switch model.admin.section {
        case .operators: operatorList(model).draw(on: &canvas, in: parts.list, theme: theme)
        case .audit:
            auditList(model).draw(on: &canvas, in: parts.list, theme: theme)
            drawEntry(model, on: &canvas, in: parts.detail)
        case .terminal: drawTerminal(model, on: &canvas, in: parts.list.inset(columns: 2, rows: 0))
        case .settings:
            settingsList(model).draw(on: &canvas, in: parts.list, theme: theme)
            drawSettingHint(model, on: &canvas, in: parts.detail.inset(columns: 2, rows: 0))
        }
        drawMessage(model, on: &canvas, in: parts.message.inset(columns: 2, rows: 0))
        if let form = model.admin.form { drawForm(form, model, on: &canvas, in: body) }
    }

    /// Where the terminal's own cursor belongs on the administration screen.
    func cursorOfAdmin(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        if let form = model.admin.form { return cursor(of: form, in: body) }
        let list = Self.adminParts(of: body).list
        return switch model.admin.section {
        case .operators: operatorList(model).cursorPoint(in: list)
        case .audit: auditList(model).cursorPoint(in: list)
        case .terminal: nil
        case .settings: settingsList(model).cursorPoint(in: list)
        }
    }

    /// Where the parts of the screen are, below the line of its sections.
    static func adminParts(of body: Rectangle) -> (list: Rectangle, detail: Rectangle, message: Rectangle) {
        let (message, above) = body.split(top: 2).rest.split(bottom: 1)
        let (detail, list) = above.split(bottom: 2)
        return (list, detail, message)
    }

    private func drawSections(_ model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        var point = line.origin.moved(columns: 2)
        for section in AdminScreen.Section.allCases {
            let isShown = section == model.admin.section
            let name =
                switch section {
                case .operators: phrases.operators
                case .audit: phrases.auditTrail
                case .terminal: phrases.terminalTitle
                case .settings: phrases.settingsTitle
                }
            let text = isShown ? "[\(name)]" : " \(name) "
            let style = theme.style(isShown ? .title : .dim)
            point.column += canvas.write(text, at: point, style: style, limit: line.right - point.column) + 1
        }
    }

    private func operatorList(_ model: ConsoleModel) -> ListView<Int> {
        let rows = (model.admin.operators ?? []).map { person in
            let isLocked = person.lockedUntil.map { model.now < $0 } ?? false
            let end = person.lockedUntil.flatMap { isLocked ? calendar.localMinute($0) : nil }
            return ListRow(
                id: person.id,
                cells: [
                    person.name, phrases.role(person.role), person.refundLimit?.display() ?? "–",
                    phrases.standing(of: person, lockedUntil: end),
                    person.signedInAt.map { "\(calendar.localDate($0)) \(calendar.localMinute($0))" } ?? "–",
                ],
                role: person.isDisabled ? .dim : isLocked ? .warning : .text
            )
        }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.nameTitle, width: .flexible),
                ListColumn(phrases.roleTitle, width: .fixed(11)),
                ListColumn(phrases.refundLimitTitle, width: .fixed(13), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .fixed(16)),
                ListColumn(phrases.lastSignIn, width: .fixed(17)),
            ],
            cursor: model.admin.cursor,
            emptyText: model.admin.operators == nil ? phrases.loading : phrases.noOperators
        )
    }

    private func auditList(_ model: ConsoleModel) -> ListView<Int> {
        ListView(
            rows: (model.admin.entries ?? []).map { entry in
                ListRow(
                    id: entry.sequence,
                    cells: [
                        String(entry.sequence), "\(calendar.localDate(entry.recordedAt))",
                        calendar.localClock(entry.recordedAt), phrases.actor(entry.actor),
                        phrases.sentence(entry.fact, withCash: model.knowsExpectedCash),
                    ],
                    role: entry.fact.kind == .operatorRefused ? .warning : .text
                )
            },
            columns: [
                ListColumn(phrases.entries, width: .fixed(8), alignment: .trailing),
                ListColumn("", width: .fixed(10)), ListColumn(phrases.time, width: .fixed(8)),
                ListColumn(phrases.who, width: .fixed(12)), ListColumn(phrases.what, width: .flexible),
            ],
            cursor: model.admin.auditCursor,
            emptyText: model.admin.entries != nil
                ? phrases.noEntries : model.admin.message == nil ? phrases.loading : ""
        )
    }

    // The sentence under the cursor, whole.
    private func drawEntry(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        guard let entry = model.admin.entries?.first(where: { $0.sequence == model.admin.auditCursor.item }) else {
            return
        }
        let inner = area.inset(columns: 2, rows: 0)
        let lines = TextWrap.lines(
            of: phrases.sentence(entry.fact, withCash: model.knowsExpectedCash),
            columns: inner.columns
        )
        for (row, line) in lines.prefix(inner.rows).enumerated() {
            canvas.write(line, in: inner, row: row, style: theme.style(.accent))
        }
    }

    private func drawMessage(_ model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        guard model.admin.form == nil else { return }
        if model.admin.isWorking { canvas.write(phrases.printing, in: line, style: theme.style(.dim)) }
        switch model.admin.message {
        case .error(let error): canvas.write("! " + phrases.sentence(error), in: line, style: theme.style(.failure))
        case .saved(let name): canvas.write("✓ " + phrases.saved(name), in: line, style: theme.style(.success))
        case .settingSaved(let key):
            canvas.write("✓ " + phrases.settingSaved(key), in: line, style: theme.style(.success))
        case .printed(let report):
            canvas.write("✓ " + phrases.testPrinted(report), in: line, style: theme.style(.success))
        case .drawerTold: canvas.write("✓ " + phrases.drawerTold, in: line, style: theme.style(.success))
        case .noPrinter: canvas.write("! " + phrases.noPrinterSet, in: line, style: theme.style(.warning))
        case .pinsDiffer, nil: break
        }
    }
}
