import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawShift(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.inset(columns: 2, rows: 0)
        let screen = model.shiftScreen
        drawShiftMessage(screen, on: &canvas, in: area.split(bottom: 2).bottom)
        if let field = screen.field {
            draw(field, on: &canvas, in: area)
            return
        }
        guard let report = screen.report else {
            let text = screen.isLoaded ? phrases.noShiftYet : phrases.loading
            canvas.write(text, in: area, style: theme.style(screen.isLoaded ? .warning : .dim))
            return
        }
        draw(report, model, on: &canvas, in: area)
    }

    /// Where the terminal's own cursor belongs on the shift screen.
    func cursorOfShift(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }

    private func draw(_ report: ShiftReport, _ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        let shift = report.shift
        let title = shift.isOpen ? phrases.xReport : "\(phrases.zReport) \(shift.number)"
        canvas.write(
            "\(phrases.shift(shift.number)) · \(shift.businessDay) · \(title)",
            in: area,
            style: theme.style(.title)
        )
        let closed = shift.closedAt.map { calendar.localMinute($0) }
        let line = phrases.shiftLine(shift, opened: calendar.localMinute(shift.openedAt), closed: closed)
        canvas.write(line, in: area, row: 1, style: theme.style(.text))
        let rows = drawFigures(
            report.figures,
            cursor: report.figures.row(of: model.shiftScreen.figure.item),
            orElse: phrases.noFiguresOfShift,
            on: &canvas,
            in: area.split(top: 3).rest
        )
        let below = area.split(top: 4 + rows).rest
        KeyValueTable(rows: attempts(of: report) + cash(of: report, model)).draw(on: &canvas, in: below, theme: theme)
    }

    private func attempts(of report: ShiftReport) -> [KeyValueTable.Row] {
        let counts = AttemptState.allCases.compactMap { state -> String? in
            report.attempts[state].flatMap { $0 == 0 ? nil : "\(phrases.state(state)) \($0)" }
        }
        return [KeyValueTable.Row(phrases.orders, counts.isEmpty ? "0" : counts.joined(separator: " · "))]
    }

    /// The float while the shift is open; what should be there only for who may know before it is counted.
    private func cash(of report: ShiftReport, _ model: ConsoleModel) -> [KeyValueTable.Row] {
        guard let closed = report.zReport else {
            return [KeyValueTable.Row(phrases.float, report.shift.float.labelled)] + expected(model)
        }
        var rows = [
            KeyValueTable.Row(phrases.expected, closed.expected.labelled),
            KeyValueTable.Row(phrases.counted, closed.counted?.labelled ?? phrases.notCounted),
        ]
        if let units = closed.variance {
            let variance = Money(minorUnits: units, currency: closed.expected.currency)
            let word = units == 0 ? "✓" : units < 0 ? "! \(phrases.short)" : "! \(phrases.over)"
            rows.append(.init(phrases.variance, "\(variance.labelled) \(word)", role: units == 0 ? .success : .failure))
        }
        return rows
    }

    /// What should be in the drawer, or which permission is missing to know it before the count. Where everybody may do
    /// everything, nobody is told.
    private func expected(_ model: ConsoleModel) -> [KeyValueTable.Row] {
        guard !model.lock.staff.isEmpty else { return [] }
        guard model.knowsExpectedCash else {
            let hint = "\(phrases.toldAfterCount) (\(Permission.seeExpectedCash.rawValue))"
            return [KeyValueTable.Row(phrases.expected, hint, role: .dim)]
        }
        return [KeyValueTable.Row(phrases.expected, model.shiftScreen.expected?.labelled ?? phrases.loading)]
    }

    private func draw(_ field: ShiftScreen.Field, on canvas: inout Canvas, in area: Rectangle) {
        let (label, hint, entry) =
            switch field {
            case .float(let entry): (phrases.floatField, phrases.floatHint, entry)
            case .counted(let entry): (phrases.countField, phrases.countHint, entry)
            }
        canvas.write(hint, in: area, style: theme.style(.dim))
        canvas.write(label, in: area, row: 3, style: theme.style(.title), alignment: .centre)
        for (row, line) in BigDigits.rows(of: entry.money.display()).enumerated() {
            canvas.write(line, in: area, row: 5 + row, style: theme.style(.amount), alignment: .centre)
        }
    }

    private func drawShiftMessage(_ screen: ShiftScreen, on canvas: inout Canvas, in area: Rectangle) {
        let (text, role): (String, Role) =
            switch screen.message {
            case .opened(let number): ("✓ " + phrases.shiftOpened(number), .success)
            case .closed(let number, let batch): ("✓ " + phrases.shiftClosed(number, batch: batch), .success)
            case .error(let error): ("! " + phrases.sentence(error), .failure)
            case nil: (screen.isWorking ? phrases.working : "", .accent)
            }
        for (row, line) in TextWrap.lines(of: text, columns: area.columns).prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(role))
        }
    }
}
