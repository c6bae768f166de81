import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

/// What is typed or asked on the shift screen.
extension ConsoleView {
    /// Where the terminal's own cursor belongs on the shift screen.
    func cursorOfShift(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        let area = body.inset(columns: 2, rows: 0).split(bottom: 3).rest
        switch model.shiftScreen.field {
        case .movement(let form) where form.isAtReason: return form.reason.cursorPoint(in: Self.reasonLine(in: area))
        case .reason(let reason):
            return reason.text.cursorPoint(in: Self.reasonLine(in: area, below: rows(of: reason, model, in: area)))
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
            let rows = rows(of: reason, model, in: area)
            if rows > 0 { drawWaiting(model, on: &canvas, in: area.split(top: 2).rest.split(top: rows).top) }
            draw(reason.text, below: rows, on: &canvas, in: area)
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
        draw(form.reason, below: 0, on: &canvas, in: area)
    }

    /// - Parameter rows: how many rows stand between the title and the field.
    private func draw(_ reason: TextField, below rows: Int, on canvas: inout Canvas, in area: Rectangle) {
        canvas.write(phrases.reason, in: area, row: Self.reasonRow + rows, style: theme.style(.dim))
        reason.draw(on: &canvas, in: Self.reasonLine(in: area, below: rows), theme: theme)
    }

    /// How many rows what is carried takes above its reason: titles, the oldest of it, and how many more there are.
    private func rows(of reason: ShiftReason, _ model: ConsoleModel, in area: Rectangle) -> Int {
        guard reason.subject == .carry else { return 0 }
        let count = model.shiftScreen.waiting?.count ?? 0
        return max(0, min(count + 2, area.rows - Self.reasonRow - 2))
    }

    private func drawWaiting(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        guard let waiting = model.shiftScreen.waiting else {
            canvas.write(phrases.loading, in: area, style: theme.style(.dim))
            return
        }
        func line(_ cells: [String]) -> String {
            zip(cells, [18, 16, 12]).enumerated().map { index, cell in
                cell.0.padded(toColumns: cell.1, alignment: index == 0 ? .leading : .trailing)
            }.joined() + "  " + cells[3]
        }
        let titles = [phrases.order, phrases.amount, phrases.age, phrases.stateTitle]
        canvas.write(line(titles), in: area, style: theme.style(.tableHeader))
        let room = area.rows - 2
        for (row, item) in waiting.prefix(room).enumerated() {
            let age = phrases.duration(model.now.interval(since: item.since))
            let cells = [item.number, item.amount.labelled, age, phrases.state(item.kind)]
            canvas.write(line(cells), in: area, row: row + 1, style: theme.style(.warning))
        }
        guard waiting.count > room else { return }
        canvas.write(phrases.moreWaiting(waiting.count - room), in: area, row: room + 1, style: theme.style(.dim))
    }

    private static let reasonRow = 4

    private static func reasonLine(in area: Rectangle, below rows: Int = 0) -> Rectangle {
        area.row(reasonRow + rows).split(left: 10).rest
    }
}
