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
    static let panel = 34
    /// The rows that it needs.
    static let panelRows = 19

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

    func refuse(_ sentence: String, on canvas: inout Canvas, in field: Rectangle) {
        for (row, line) in TextWrap.lines(of: sentence, columns: field.columns - 2).enumerated() {
            canvas.write(line, in: field, row: 2 + row, style: theme.style(.failure), alignment: .centre)
        }
    }

    func draw(_ symbol: TerminalQR, on canvas: inout Canvas, in area: Rectangle) {
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

    /// Seconds as minutes and seconds, `1:05`.
    static func minutes(_ seconds: Int64) -> String {
        "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }
}
