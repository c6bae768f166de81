import ClearingProtocol
import Ledger
import Money
import QRSymbols
import TerminalUI
import Timekeeping

extension ConsoleView {
    func drawTill(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        switch model.till.phase {
        case .entering: drawEntry(model, on: &canvas, in: body)
        case .registering(let attempt):
            drawAmount(attempt?.amount ?? model.till.entry.money, on: &canvas, in: body)
            canvas.write(phrases.asking, in: body, row: 9, style: theme.style(.accent), alignment: .centre)
        case .showing(let attempt): drawCode(of: attempt, model, phrases.waiting, on: &canvas, in: body)
        case .cancelling(let attempt): drawCode(of: attempt, model, phrases.cancelling, on: &canvas, in: body)
        case .checking(let attempt): drawCode(of: attempt, model, phrases.checkingExpiry, on: &canvas, in: body)
        case .finished(let result): drawResult(result, model, on: &canvas, in: body)
        }
    }

    private func drawEntry(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        drawAmount(model.till.entry.money, on: &canvas, in: body)
        let prompt = model.isShiftOpen ? phrases.typeAmount : phrases.noShiftOpen
        canvas.write(
            prompt,
            in: body,
            row: 9,
            style: theme.style(model.isShiftOpen ? .dim : .warning),
            alignment: .centre
        )
        drawNotice(model, on: &canvas, in: body, row: 10)
        drawResults(model.till.results, on: &canvas, in: body.split(top: 12).rest)
    }

    private func drawAmount(_ money: Money, on canvas: inout Canvas, in body: Rectangle) {
        let text = BigDigits.rows(of: money.display())
        canvas.write(
            "\(phrases.amount) \(money.currency.code)",
            in: body,
            row: 1,
            style: theme.style(.dim),
            alignment: .centre
        )
        for (row, line) in text.enumerated() {
            canvas.write(line, in: body, row: 3 + row, style: theme.style(.amount), alignment: .centre)
        }
    }

    func drawNotice(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle, row: Int) {
        guard let notice = model.till.notice else { return }
        let lines = TextWrap.lines(of: text(of: notice, model), columns: area.columns - 2)
        for (offset, line) in lines.prefix(3).enumerated() {
            canvas.write(line, in: area, row: row + offset, style: theme.style(.failure), alignment: .centre)
        }
    }

    private func text(of notice: Notice, _ model: ConsoleModel) -> String {
        switch notice {
        case .overLimit: phrases.overLimit(model.till.entry.limit)
        case .tooManyMinorDigits: phrases.tooManyMinorDigits
        case .amountIsZero: phrases.amountIsZero
        case .leaveFirst: phrases.leaveFirst
        // The prompt says so already.
        case .noShift: ""
        case .error(let error): phrases.sentence(error)
        }
    }

    private func drawResults(_ results: [SaleResult], on canvas: inout Canvas, in area: Rectangle) {
        guard !results.isEmpty else { return }
        let table = area.centred(Size(columns: 66, rows: area.rows))
        canvas.write(phrases.lastResults, in: table, style: theme.style(.tableHeader))
        for (row, result) in results.prefix(area.rows - 1).enumerated() {
            let cells = [
                calendar.localClock(result.at).padded(toColumns: 9),
                result.amount.display().padded(toColumns: 14, alignment: .trailing) + "  ",
                "\(phrases.mark(result.state)) \(phrases.state(result.state))".padded(toColumns: 16),
                result.reference.order,
            ]
            canvas.write(cells.joined(), in: table, row: row + 1, style: theme.style(role(of: result.state)))
        }
    }

    private func drawResult(_ result: SaleResult, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let style = theme.style(role(of: result.state))
        let word = "\(phrases.mark(result.state)) \(phrases.state(result.state))"
        let banner = Rectangle(column: body.left, row: body.top + 2, columns: body.columns, rows: 3)
        canvas.fill(banner, style: style.adding(.reverse))
        canvas.write(word, in: banner, row: 1, style: style.adding([.reverse, .bold]), alignment: .centre)
        for (row, line) in BigDigits.rows(of: result.amount.display()).enumerated() {
            canvas.write(line, in: body, row: 6 + row, style: style, alignment: .centre)
        }
        var lines = [phrases.meaning(result.state), "\(phrases.order) \(result.reference.order)"]
        if let payment = result.payment { lines.append("\(phrases.paymentNumber) \(payment)") }
        if result.isLate { lines.append(phrases.late) }
        if let reason = result.reason { lines += TextWrap.lines(of: reason, columns: body.columns - 4) }
        if result.state == .unknown { lines.append(phrases.orderStands(result.reference.order)) }
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: body, row: 12 + row, style: theme.style(.text), alignment: .centre)
        }
        let last = body.rows - 2
        canvas.write(phrases.anyKey, in: body, row: last, style: theme.style(.dim), alignment: .centre)
    }

    func role(of state: AttemptState) -> Role {
        switch state {
        case .created, .presented, .authorising: .accent
        case .paid: .success
        case .declined, .cancelled, .expired: .warning
        case .unknown: .failure
        }
    }
}
