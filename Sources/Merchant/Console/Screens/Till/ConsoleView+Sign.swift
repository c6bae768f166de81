import ClearingProtocol
import Money
import QRSymbols
import TerminalUI

extension ConsoleView {
    /// The sign on the counter, with what a customer may pay by it in a day beside it.
    func drawSign(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let (panel, field) = body.split(right: Self.panel)
        let placement = QRPlacement(
            signOf: model.profile,
            model.terminal,
            in: body,
            textColumns: Self.panel,
            glyphs: theme.glyphs
        )
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
        case nil: refuse(phrases.codeTooLong, on: &canvas, in: field)
        }
    }

    private func drawSignPanel(_ model: ConsoleModel, on canvas: inout Canvas, in panel: Rectangle) {
        let area = panel.inset(columns: 2, rows: 1)
        let currency = model.profile.currency
        let whole = SpendingTier.staticCodes.dailyLimit ?? 0
        let limit = Money(minorUnits: whole * currency.minorUnitsPerUnit, currency: currency)
        let name = phrases.language == .simplifiedChinese ? model.profile.chineseName : nil
        let names = TextWrap.lines(of: name ?? model.profile.name, columns: area.columns).prefix(2)
        canvas.write(phrases.signTitle, in: area, row: 0, style: theme.style(.title))
        for (row, line) in names.enumerated() {
            canvas.write(line, in: area, row: 1 + row, style: theme.style(.text))
        }
        var lines = TextWrap.lines(of: phrases.signHint, columns: area.columns)
        lines += [""] + TextWrap.lines(of: phrases.signLimit(limit), columns: area.columns)
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: area, row: 2 + names.count + row, style: theme.style(.dim))
        }
        let rest = area.split(top: 3 + names.count + lines.count).rest
        drawLimit(limit, of: model.till.owed, on: &canvas, in: rest)
        // The status line has given its row to the code.
        guard ConsoleFrame(of: model).status.isEmpty else { return }
        canvas.write(standing(of: model), in: area, row: area.rows - 1, style: theme.style(statusRole(of: model)))
    }

    /// How much of the limit what is typed would take.
    private func drawLimit(_ limit: Money, of typed: Money, on canvas: inout Canvas, in area: Rectangle) {
        guard typed.minorUnits > 0, !limit.isZero else { return }
        let isOver = typed.minorUnits > limit.minorUnits
        Gauge(
            value: Int(min(typed.minorUnits, limit.minorUnits)),
            total: Int(limit.minorUnits),
            label: typed.display(),
            role: isOver ? .failure : .accent
        ).draw(on: &canvas, in: area.row(0), theme: theme)
        guard isOver else { return }
        for (row, line) in TextWrap.lines(of: phrases.overSignLimit(limit), columns: area.columns).enumerated() {
            canvas.write(line, in: area, row: 2 + row, style: theme.style(.failure))
        }
    }
}
