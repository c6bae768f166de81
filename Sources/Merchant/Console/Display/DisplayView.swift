import ClearingProtocol
import Ledger
import Money
import QRSymbols
import TerminalUI
import Timekeeping

/// Draws the customer's screen.
struct DisplayView: Sendable {
    /// The languages, one below the other.
    let phrases: [Phrases]
    let theme: Theme

    /// The columns of the text beside a code: the widest amount in big figures, and a little air.
    private static let panel = 36
    /// The columns of the words beside the sign, which shows no amount.
    private static let signPanel = 34
    private static let digitRows = 5

    init(languages: [Language], theme: Theme) {
        phrases = languages.map { Phrases($0) }
        self.theme = theme
    }

    func draw(_ model: DisplayModel) -> Canvas {
        var canvas = Canvas(size: model.size, glyphs: theme.glyphs)
        let (head, body) = Rectangle(model.size).split(top: headRows(of: model))
        canvas.write(name(of: model.profile), in: head, row: 0, style: theme.style(.title), alignment: .centre)
        switch model.sight {
        case .welcome: say(\.displayWelcome, .title, nil, on: &canvas, in: body)
        case .preparing(let amount): say(\.displayPreparing, .accent, amount, on: &canvas, in: body)
        case .code(let attempt): drawCode(of: attempt, model, on: &canvas, in: body)
        case .confirming(let amount): say(\.displayConfirm, .accent, amount, on: &canvas, in: body)
        case .unknown(let amount): say(\.displayUnknown, .warning, amount, on: &canvas, in: body)
        case .paid(let amount): say(\.displayPaid, .success, amount, on: &canvas, in: body)
        case .notPaid(let amount): say(\.displayNotPaid, .warning, amount, on: &canvas, in: body)
        case .refunded(let amount): say(\.displayRefunded, .success, amount, on: &canvas, in: body)
        case .sign: drawSign(of: model, on: &canvas, in: body)
        case .outOfOrder: say(\.displayOutOfOrder, .warning, nil, on: &canvas, in: body)
        }
        return canvas
    }

    /// The rows of the merchant's name, which gives way to a sign that needs every row.
    private func headRows(of model: DisplayModel) -> Int {
        let rows = min(2, model.size.rows / 8)
        guard model.sight == .sign, model.size.rows - rows < QRPlacement.signRows else { return rows }
        return max(0, min(rows, model.size.rows - QRPlacement.signRows))
    }

    private func name(of profile: MerchantProfile) -> String {
        let names = phrases.map { phrases in
            switch phrases.language {
            case .english: profile.name
            case .simplifiedChinese: profile.chineseName ?? profile.name
            }
        }
        return names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " · ")
    }

    /// An amount in big figures and a sentence below it in each language, in the middle.
    private func say(
        _ phrase: (Phrases) -> String,
        _ role: Role,
        _ amount: Money?,
        on canvas: inout Canvas,
        in body: Rectangle
    ) {
        let figures = amount.map { self.figures($0, columns: body.columns) } ?? []
        let sentences = phrases.flatMap { TextWrap.lines(of: phrase($0), columns: max(0, body.columns - 2)) }
        let gap = figures.isEmpty ? 0 : 2
        let area = body.centred(Size(columns: body.columns, rows: figures.count + gap + sentences.count))
        write(figures, .amount, on: &canvas, in: area, from: 0)
        write(sentences, role, on: &canvas, in: area, from: figures.count + gap)
    }

    private func drawCode(of attempt: Attempt, _ model: DisplayModel, on canvas: inout Canvas, in body: Rectangle) {
        switch placement(of: model.code(of: attempt), in: body) {
        case .beside(let symbol):
            let size = Size(columns: symbol.columns + Self.panel, rows: body.rows)
            let (left, right) = body.centred(size).split(left: symbol.columns)
            draw(symbol, on: &canvas, in: left)
            drawPanel(of: attempt, model.now, on: &canvas, in: right)
        case .fullScreen(let symbol): draw(symbol, on: &canvas, in: body)
        // A code that is cut could not be scanned: the till has it whole.
        case .tooSmall, nil: say(\.displayTooSmall, .warning, attempt.amount, on: &canvas, in: body)
        }
    }

    private func drawSign(of model: DisplayModel, on canvas: inout Canvas, in body: Rectangle) {
        let placement = QRPlacement(
            signOf: model.profile,
            model.terminal,
            in: body,
            textColumns: Self.signPanel,
            glyphs: glyphs
        )
        switch placement {
        case .beside(let symbol):
            let size = Size(columns: symbol.columns + Self.signPanel, rows: body.rows)
            let (left, right) = body.centred(size).split(left: symbol.columns)
            draw(symbol, on: &canvas, in: left)
            say(\.displaySign, .title, nil, on: &canvas, in: right)
        case .fullScreen(let symbol): draw(symbol, on: &canvas, in: body)
        case .tooSmall, nil: say(\.displayTooSmall, .warning, nil, on: &canvas, in: body)
        }
    }

    private var glyphs: GlyphSet { theme.glyphs == .asciiOnly ? .asciiOnly : .ascii }

    /// As large as there is room for: a customer scans from further away than the cashier looks.
    private func placement(of code: String?, in body: Rectangle) -> QRPlacement? {
        code.flatMap { try? QRPlacement($0, in: body, textColumns: Self.panel, glyphs: glyphs) }
    }

    private func drawPanel(of attempt: Attempt, _ now: Timestamp, on canvas: inout Canvas, in panel: Rectangle) {
        let area = panel.inset(columns: 2, rows: 0)
        let figures = figures(attempt.amount, columns: area.columns)
        let seconds = max(0, attempt.expiresAt.interval(since: now) / 1000)
        let whole = max(1, attempt.expiresAt.interval(since: attempt.createdAt) / 1000)
        let time = ConsoleView.minutes(seconds)
        let scan = phrases.map(\.displayScan)
        let left = phrases.map { $0.displayTimeLeft(time) }
        let rows = scan.count + 2 + figures.count + 2 + 2 + left.count
        let inner = area.centred(Size(columns: area.columns, rows: rows))
        write(scan, .title, on: &canvas, in: inner, from: 0)
        write(figures, .amount, on: &canvas, in: inner, from: scan.count + 2)
        let row = scan.count + figures.count + 4
        Gauge(value: Int(seconds), total: Int(whole), role: seconds <= 10 ? .warning : .accent)
            .draw(on: &canvas, in: inner.row(row), theme: theme)
        write(left, .dim, on: &canvas, in: inner, from: row + 1)
    }

    /// The amount in big figures where they fit, and otherwise in a line.
    private func figures(_ amount: Money, columns: Int) -> [String] {
        let rows = BigDigits.rows(of: amount.display())
        guard rows.allSatisfy({ TextWidth.columns(of: $0) <= columns }) else { return [amount.display()] }
        return rows
    }

    private func write(_ lines: [String], _ role: Role, on canvas: inout Canvas, in area: Rectangle, from row: Int) {
        let width = lines.map { TextWidth.columns(of: $0) }.max() ?? 0
        for (place, line) in lines.enumerated() {
            // Big figures are one picture: their rows are of one width.
            let text = lines.count == Self.digitRows ? line.padded(toColumns: width) : line
            canvas.write(text, in: area, row: row + place, style: theme.style(role), alignment: .centre)
        }
    }

    private func draw(_ symbol: TerminalQR, on canvas: inout Canvas, in area: Rectangle) {
        let place = area.centred(Size(columns: symbol.columns, rows: symbol.rows))
        for row in 0..<symbol.rows {
            for column in 0..<symbol.columns {
                let (upper, lower) = symbol.cell(column: column, row: row)
                let style = theme.style(lower ? .qrDark : .qrLight)
                let point = Point(column: place.left + column, row: place.top + row)
                canvas.put(Cell(text: upper == lower ? " " : "▀", style: style), at: point)
            }
        }
    }
}
