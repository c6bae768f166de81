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
            drawAmount(attempt?.amount ?? model.till.sale.amount, on: &canvas, in: body)
            canvas.write(phrases.asking, in: body, row: 9, style: theme.style(.accent), alignment: .centre)
        case .showing(let attempt): drawCode(of: attempt, model, phrases.waiting, on: &canvas, in: body)
        case .confirming(let attempt): drawCharge(of: attempt, model, phrases.confirming, on: &canvas, in: body)
        case .cancelling(let attempt): drawWaiting(attempt, model, phrases.cancelling, on: &canvas, in: body)
        case .checking(let attempt): drawWaiting(attempt, model, phrases.checkingExpiry, on: &canvas, in: body)
        case .finished(let result): drawResult(result, model, on: &canvas, in: body)
        case .sign: drawSign(model, on: &canvas, in: body)
        }
    }

    private func drawWaiting(
        _ attempt: Attempt,
        _ model: ConsoleModel,
        _ message: String,
        on canvas: inout Canvas,
        in body: Rectangle
    ) {
        if attempt.mode == .consumerPresented {
            drawCharge(of: attempt, model, message, on: &canvas, in: body)
        } else {
            drawCode(of: attempt, model, message, on: &canvas, in: body)
        }
    }

    private func drawCharge(
        of attempt: Attempt,
        _ model: ConsoleModel,
        _ message: String,
        on canvas: inout Canvas,
        in body: Rectangle
    ) {
        drawAmount(attempt.amount, on: &canvas, in: body)
        canvas.write(message, in: body, row: 10, style: theme.style(.accent), alignment: .centre)
        let order = "\(phrases.order) \(attempt.reference.order)"
        canvas.write(order, in: body, row: 12, style: theme.style(.text), alignment: .centre)
        let area = body.centred(Size(columns: 40, rows: body.rows))
        drawCountdown(of: attempt, model, on: &canvas, in: area.row(14))
    }

    private func drawEntry(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let till = model.till
        drawAmount(till.sale.amount, on: &canvas, in: body)
        let lines = [till.entry.isSum ? till.entry.typed : nil] + details(of: till)
        for (row, line) in lines.compactMap(\.self).prefix(3).enumerated() {
            canvas.write(line, in: body, row: 8 + row, style: theme.style(.text), alignment: .centre)
        }
        if let field = till.field {
            draw(field, on: &canvas, in: body)
        } else {
            let role: Role = model.isShiftOpen ? .dim : .warning
            canvas.write(prompt(of: model), in: body, row: 11, style: theme.style(role), alignment: .centre)
        }
        drawNotice(model, on: &canvas, in: body, row: 12)
        drawLists(model, on: &canvas, in: body.split(top: 13).rest)
    }

    private func details(of till: TillScreen) -> [String?] {
        [
            till.split.map(phrases.splitLine),
            till.tip == 0
                ? nil : phrases.tipLine(till.owed, Money(minorUnits: till.tip, currency: till.entry.currency)),
            till.reference.isEmpty ? nil : "\(phrases.reference): \(till.reference)",
        ]
    }

    private func prompt(of model: ConsoleModel) -> String {
        guard model.isShiftOpen else { return phrases.noShiftOpen }
        if model.till.isTesting, model.till.sale.amount.minorUnits == 1 { return phrases.testPrompt }
        return model.till.split.map { phrases.splitPrompt($0.due) } ?? phrases.typeAmount
    }

    func drawAmount(_ money: Money, on canvas: inout Canvas, in body: Rectangle) {
        let text = BigDigits.rows(of: money.display())
        canvas.write(
            "\(phrases.amount) \(money.currency.code)",
            in: body,
            row: 1,
            style: theme.style(.dim),
            alignment: .centre
        )
        for (row, line) in text.enumerated() {
            canvas.write(line, in: body, row: 2 + row, style: theme.style(.amount), alignment: .centre)
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
        case .warning(let sentence): sentence
        case .unfinishedSum: phrases.unfinishedSum
        case .nothingToSplit: phrases.nothingToSplit
        case .partOverDue: phrases.partOverDue(model.till.split?.due ?? model.till.owed)
        case .amountFirst: phrases.amountFirst
        case .notEnoughPlaces: phrases.notEnoughPlaces
        case .splitPartPaid: model.till.split.map(phrases.splitPartPaid) ?? ""
        case .splitLeft: phrases.splitLeft
        case .refundSent: phrases.refundSent
        // The prompt says so already.
        case .noShift: ""
        case .error(let error): phrases.sentence(error)
        }
    }

    /// The orders that wait aside, then the last results.
    private func drawLists(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        guard !model.till.aside.isEmpty else {
            drawResults(model.till.results, on: &canvas, in: area)
            return
        }
        let table = area.centred(Size(columns: 66, rows: area.rows))
        let shown = model.till.aside.prefix(max(1, area.rows / 2 - 1))
        canvas.write(phrases.waitingAside, in: table, style: theme.style(.tableHeader))
        for (row, attempt) in shown.enumerated() {
            let seconds = max(0, attempt.expiresAt.interval(since: model.now) / 1000)
            let cells = [
                Self.minutes(seconds).padded(toColumns: 9),
                attempt.amount.display().padded(toColumns: 14, alignment: .trailing) + "  ",
                "\(phrases.mark(attempt.state)) \(phrases.state(attempt.state))".padded(toColumns: 16),
                attempt.reference.order,
            ]
            canvas.write(cells.joined(), in: table, row: row + 1, style: theme.style(.accent))
        }
        drawResults(model.till.results, on: &canvas, in: area.split(top: shown.count + 1).rest)
    }

    private func drawResults(_ results: [SaleResult], on canvas: inout Canvas, in area: Rectangle) {
        guard !results.isEmpty, area.rows > 1 else { return }
        let table = area.centred(Size(columns: 66, rows: area.rows))
        canvas.write(phrases.lastResults, in: table, style: theme.style(.tableHeader))
        for (row, result) in results.prefix(area.rows - 1).enumerated() {
            let cells = [
                calendar.localClock(result.at).padded(toColumns: 9),
                result.amount.display().padded(toColumns: 14, alignment: .trailing) + "  ",
                phrases.word(of: result).padded(toColumns: 16),
                result.reference.order,
            ]
            canvas.write(cells.joined(), in: table, row: row + 1, style: theme.style(role(of: result)))
        }
    }

    private func drawResult(_ result: SaleResult, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let style = theme.style(role(of: result))
        let word = phrases.word(of: result)
        let banner = Rectangle(column: body.left, row: body.top + 2, columns: body.columns, rows: 3)
        canvas.fill(banner, style: style.adding(.reverse))
        canvas.write(word, in: banner, row: 1, style: style.adding([.reverse, .bold]), alignment: .centre)
        for (row, line) in BigDigits.rows(of: result.amount.display()).enumerated() {
            canvas.write(line, in: body, row: 6 + row, style: style, alignment: .centre)
        }
        var lines = [phrases.meaning(result.state), "\(phrases.order) \(result.reference.order)"]
        if let payment = result.payment { lines.append("\(phrases.paymentNumber) \(payment)") }
        if result.isByStaticCode { lines.append(phrases.signTitle) }
        if result.isLate { lines.append("\(phrases.late): \(phrases.lateSentence)") }
        if result.isSuspectedDuplicate { lines.append("\(phrases.suspectedDuplicate): \(phrases.duplicateSentence)") }
        if result.isTest { lines.append(phrases.testPaid) }
        if let reason = reason(of: result, model) {
            lines += TextWrap.lines(of: reason, columns: body.columns - 4)
        }
        if result.state == .unknown { lines.append(phrases.orderStands(result.reference.order)) }
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: body, row: 12 + row, style: theme.style(.text), alignment: .centre)
        }
        drawNotice(model, on: &canvas, in: body.split(bottom: 2).rest, row: 12 + lines.count)
        let last = body.rows - 2
        let hint = result.needsDecision && !result.isTest ? phrases.keepHelp : phrases.anyKey
        canvas.write(hint, in: body, row: last, style: theme.style(.dim), alignment: .centre)
    }

    /// Why it ended so, where that is not said already: by the state itself, or by the sentence about what went wrong.
    private func reason(of result: SaleResult, _ model: ConsoleModel) -> String? {
        switch result.state {
        case .declined: result.reason
        case .unknown: if case .error = model.till.notice { nil } else { result.reason }
        case .created, .presented, .authorising, .paid, .cancelled, .expired: nil
        }
    }

    private func role(of result: SaleResult) -> Role {
        result.refundState == nil ? role(of: result.state) : .warning
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
