import Ledger
import Money
import TerminalUI
import Till

/// What is typed or asked on the shift screen.
extension ConsoleView {
    /// Where the terminal's own cursor belongs on the shift screen.
    func cursorOfShift(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        let area = body.inset(columns: 2, rows: 0).split(bottom: 3).rest
        switch model.shiftScreen.field {
        case .movement(let form) where form.isAtReason: return form.reason.cursorPoint(in: Self.reasonLine(in: area))
        case .reason(let reason): return reason.text.cursorPoint(in: Self.reasonLine(in: area))
        default: return nil
        }
    }

    func draw(_ field: ShiftScreen.Field, _ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        switch field {
        case .float(let form): draw(form, phrases.floatField, phrases.floatHint, on: &canvas, in: area)
        case .counted(let form): draw(form, phrases.countField, phrases.countHint, on: &canvas, in: area)
        case .confirmation(let closing):
            let number = model.shift?.number ?? 0
            canvas.write(
                phrases.confirmClose(number, closing.counted),
                in: area,
                row: 3,
                style: theme.style(.title),
                alignment: .centre
            )
            for (row, line) in TextWrap.lines(of: phrases.confirmHint, columns: area.columns).prefix(3).enumerated() {
                canvas.write(line, in: area, row: 5 + row, style: theme.style(.dim), alignment: .centre)
            }
        case .movement(let form): draw(form, on: &canvas, in: area)
        case .reason(let reason):
            let title = reason.subject == .carry ? phrases.carryTitle : phrases.varianceTitle
            canvas.write(title, in: area, style: theme.style(.title))
            draw(reason.text, on: &canvas, in: area)
        }
    }

    private func draw(
        _ form: CashForm,
        _ label: String,
        _ hint: String,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        canvas.write(hint, in: area, style: theme.style(.dim))
        guard let counts = form.counts else {
            canvas.write(label, in: area, row: 3, style: theme.style(.title), alignment: .centre)
            for (row, line) in BigDigits.rows(of: form.entry.money.display()).enumerated() {
                canvas.write(line, in: area, row: 5 + row, style: theme.style(.amount), alignment: .centre)
            }
            return
        }
        canvas.write("\(label)  \(form.total.labelled)", in: area, row: 1, style: theme.style(.title))
        // Every line of the currency's fits into 24 rows but where it has more than those: then the cursor's are shown.
        let height = max(1, area.rows - 3)
        let first = max(0, min(form.row - height / 2, form.denominations.count - height))
        for (place, index) in (first..<min(form.denominations.count, first + height)).enumerated() {
            let value = Money(minorUnits: form.denominations[index], currency: form.entry.currency)
            let sum = Money(minorUnits: value.minorUnits * Int64(counts[index]), currency: value.currency)
            let line = [
                value.grouped, "x", counts[index] == 0 ? "" : String(counts[index]), sum.isZero ? "" : sum.grouped,
            ]
            let text = zip(line, [12, 3, 7, 16]).map { $0.padded(toColumns: $1, alignment: .trailing) }.joined()
            let isHere = index == form.row
            canvas.write(text, in: area, row: 3 + place, style: theme.style(isHere ? .selection : .text))
            if isHere { drawCursor(on: &canvas, at: area.row(3 + place)) }
        }
    }

    private func draw(_ form: MovementForm, on canvas: inout Canvas, in area: Rectangle) {
        let title = form.direction == .payIn ? phrases.payInTitle : phrases.payOutTitle
        canvas.write(title, in: area, style: theme.style(.title))
        guard form.isAtReason else {
            for (row, line) in BigDigits.rows(of: form.entry.money.display()).enumerated() {
                canvas.write(line, in: area, row: 5 + row, style: theme.style(.amount), alignment: .centre)
            }
            return
        }
        canvas.write(form.entry.money.labelled, in: area, row: 2, style: theme.style(.amount))
        draw(form.reason, on: &canvas, in: area)
    }

    private func draw(_ reason: TextField, on canvas: inout Canvas, in area: Rectangle) {
        canvas.write(phrases.reason, in: area, row: Self.reasonRow, style: theme.style(.dim))
        reason.draw(on: &canvas, in: Self.reasonLine(in: area), theme: theme)
    }

    private static let reasonRow = 4

    private static func reasonLine(in area: Rectangle) -> Rectangle {
        area.row(reasonRow).split(left: 10).rest
    }
}
