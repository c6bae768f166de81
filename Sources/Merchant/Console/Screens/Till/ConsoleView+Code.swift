import ClearingProtocol
import Ledger
import Money
import PaymentCodes
import QRSymbols
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    /// The columns that the text beside a code needs.
    private static let panel = 34
    /// The rows that it needs.
    private static let panelRows = 19

    func drawCode(
        of attempt: Attempt,
        _ model: ConsoleModel,
        _ message: String,
        on canvas: inout Canvas,
        in body: Rectangle
    ) {
        let (panel, field) = body.split(right: Self.panel)
        switch picture(of: attempt, model, in: body) {
        case .beside(let symbol):
            // Code and text stand side by side in the middle, however wide the screen is.
            let size = Size(columns: symbol.columns + Self.panel, rows: max(symbol.rows, Self.panelRows))
            let (left, right) = body.centred(size).split(left: symbol.columns)
            draw(symbol, on: &canvas, in: left)
            drawPanel(of: attempt, model, message, on: &canvas, in: right)
        case .alone(let symbol):
            draw(symbol, on: &canvas, in: body)
        case .refusal(let sentence):
            refuse(sentence, on: &canvas, in: field)
            drawPanel(of: attempt, model, message, on: &canvas, in: panel)
        case nil: break
        }
    }

    /// What stands in the place of an attempt's code; `nil` before it has one.
    private func picture(of attempt: Attempt, _ model: ConsoleModel, in body: Rectangle) -> CodePicture? {
        do throws(InvalidPaymentCode) {
            guard let text = try model.codeText(of: attempt) else { return nil }
            switch try? QRPlacement(text, in: body, textColumns: Self.panel, glyphs: theme.glyphs) {
            case .beside(let symbol): return .beside(symbol)
            case .fullScreen(let symbol): return .alone(symbol)
            case .tooSmall(let rows, let columns):
                return .refusal(phrases.codeTooLarge(rows: rows, columns: columns))
            case nil: return .refusal(phrases.codeTooLong)
            }
        } catch {
            return .refusal(phrases.noCode(in: model.till.form, error))
        }
    }

    private func refuse(_ sentence: String, on canvas: inout Canvas, in field: Rectangle) {
        for (row, line) in TextWrap.lines(of: sentence, columns: field.columns - 2).enumerated() {
            canvas.write(line, in: field, row: 2 + row, style: theme.style(.failure), alignment: .centre)
        }
    }

    private func draw(_ symbol: TerminalQR, on canvas: inout Canvas, in area: Rectangle) {
        let place = area.centred(Size(columns: symbol.columns, rows: symbol.rows))
        for row in 0..<symbol.rows {
            for column in 0..<symbol.columns {
                let (upper, lower) = symbol.cell(column: column, row: row)
                // The lower half is the cell's background, so that no gap between two rows shows the terminal's own.
                let style = theme.style(lower ? .qrDark : .qrLight)
                let point = Point(column: place.left + column, row: place.top + row)
                canvas.put(Cell(text: upper == lower ? " " : "▀", style: style), at: point)
            }
        }
    }

    private func drawPanel(
        of attempt: Attempt,
        _ model: ConsoleModel,
        _ message: String,
        on canvas: inout Canvas,
        in panel: Rectangle
    ) {
        let area = panel.inset(columns: 2, rows: 1)
        canvas.write(phrases.scanToPay, in: area, row: 0, style: theme.style(.title))
        if model.till.form == .merchantPresented {
            canvas.write(phrases.code(in: model.till.form), in: area, row: 1, style: theme.style(.dim))
        }
        canvas.write(attempt.amount.display(), in: area, row: 2, style: theme.style(.amount))
        canvas.write(attempt.amount.currency.code, in: area, row: 3, style: theme.style(.dim))
        canvas.write("\(phrases.order) \(attempt.reference.order)", in: area, row: 5, style: theme.style(.text))
        canvas.write(phrases.timeLeft, in: area, row: 7, style: theme.style(.dim))
        drawCountdown(of: attempt, model, on: &canvas, in: area.row(8))
        for (row, line) in TextWrap.lines(of: message, columns: area.columns).enumerated() {
            canvas.write(line, in: area, row: 10 + row, style: theme.style(.accent))
        }
        drawNotice(model, on: &canvas, in: area, row: 14)
    }

    func drawCountdown(of attempt: Attempt, _ model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        let seconds = max(0, attempt.expiresAt.interval(since: model.now) / 1000)
        let whole = max(1, attempt.expiresAt.interval(since: attempt.createdAt) / 1000)
        Gauge(
            value: Int(seconds),
            total: Int(whole),
            label: Self.minutes(seconds),
            role: seconds <= 10 ? .warning : .accent
        ).draw(on: &canvas, in: line, theme: theme)
    }

    /// The sign on the counter, with what a customer may pay by it in a day beside it.
    func drawSign(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let (panel, field) = body.split(right: Self.panel)
        let placement = model.signCode.flatMap {
            try? QRPlacement($0, in: body, textColumns: Self.panel, glyphs: theme.glyphs)
        }
        guard let placement else {
            refuse(phrases.codeTooLong, on: &canvas, in: field)
            return
        }
        switch placement {
        case .beside(let symbol):
            let size = Size(columns: symbol.columns + Self.panel, rows: max(symbol.rows, Self.panelRows))
            let (left, right) = body.centred(size).split(left: symbol.columns)
            draw(symbol, on: &canvas, in: left)
            drawSignPanel(model, on: &canvas, in: right)
        case .fullScreen(let symbol): draw(symbol, on: &canvas, in: body)
        case .tooSmall(let rows, let columns):
            refuse(phrases.codeTooLarge(rows: rows, columns: columns), on: &canvas, in: field)
            drawSignPanel(model, on: &canvas, in: panel)
        }
    }

    private func drawSignPanel(_ model: ConsoleModel, on canvas: inout Canvas, in panel: Rectangle) {
        let area = panel.inset(columns: 2, rows: 1)
        let currency = model.profile.currency
        let whole = SpendingTier.staticCodes.dailyLimit ?? 0
        let limit = Money(minorUnits: whole * currency.minorUnitsPerUnit, currency: currency)
        let typed = model.till.owed
        canvas.write(phrases.signTitle, in: area, row: 0, style: theme.style(.title))
        let name = phrases.language == .simplifiedChinese ? model.profile.chineseName : nil
        canvas.write(name ?? model.profile.name, in: area, row: 1, style: theme.style(.text))
        var lines = TextWrap.lines(of: phrases.signHint, columns: area.columns)
        lines += [""] + TextWrap.lines(of: phrases.signLimit(limit), columns: area.columns)
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: area, row: 3 + row, style: theme.style(.dim))
        }
        guard typed.minorUnits > 0, !limit.isZero else { return }
        let isOver = typed.minorUnits > limit.minorUnits
        Gauge(
            value: Int(min(typed.minorUnits, limit.minorUnits)),
            total: Int(limit.minorUnits),
            label: typed.display(),
            role: isOver ? .failure : .accent
        ).draw(on: &canvas, in: area.row(4 + lines.count), theme: theme)
        guard isOver else { return }
        for (row, line) in TextWrap.lines(of: phrases.overSignLimit(limit), columns: area.columns).enumerated() {
            canvas.write(line, in: area, row: 6 + lines.count + row, style: theme.style(.failure))
        }
    }

    /// Seconds as minutes and seconds, `1:05`.
    static func minutes(_ seconds: Int64) -> String {
        "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }
}
