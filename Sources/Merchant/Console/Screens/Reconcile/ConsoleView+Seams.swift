import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    /// What the till itself knows of a day: how far its shifts have come on their way to the bank.
    func draw(_ seams: DaySeams, cursor: ReconcileScreen.Line?, on canvas: inout Canvas, in area: Rectangle) {
        guard !area.isEmpty else { return }
        let rows = drawColumns(of: seams, cursor: cursor, on: &canvas, in: area)
        drawParts(of: seams, cursor: cursor, on: &canvas, in: area.split(top: 1 + rows).rest)
    }

    /// The net of each currency at every stage; what is not at clearing is on its way or elsewhere, to the unit.
    private func drawColumns(
        of seams: DaySeams,
        cursor: ReconcileScreen.Line?,
        on canvas: inout Canvas,
        in area: Rectangle
    ) -> Int {
        let titles = [
            phrases.net, phrases.ledgerColumn, phrases.clearingColumn, phrases.onItsWay, phrases.elsewhere,
        ]
        canvas.write(Self.columns(titles), in: area, style: theme.style(.tableHeader))
        guard !seams.ledger.isEmpty else {
            canvas.write(phrases.noFigures, in: area, row: 1, style: theme.style(.dim))
            return 2
        }
        for (row, figures) in seams.ledger.enumerated() {
            let currency = figures.gross.currency
            let elsewhere = Money(minorUnits: seams.elsewhere(in: figures), currency: currency)
            let cells = [
                currency.code, figures.net.grouped, net(of: seams, [.acknowledged], currency).grouped,
                net(of: seams, [.sealed, .open], currency).grouped, elsewhere.grouped,
            ]
            let isUnderCursor = cursor == .currency(currency.code)
            let role: Role = isUnderCursor ? .selection : elsewhere.isZero ? .text : .warning
            canvas.write(Self.columns(cells), in: area, row: row + 1, style: theme.style(role))
            if isUnderCursor { drawCursor(on: &canvas, at: area.row(row + 1)) }
        }
        return seams.ledger.count + 1
    }

    private func net(of seams: DaySeams, _ stages: Set<DaySeams.Stage>, _ currency: Currency) -> Money {
        let figures = seams.parts.filter { stages.contains($0.stage) }.flatMap(\.figures)
        let units = figures.filter { $0.gross.currency == currency }.reduce(0) { $0 + $1.net.minorUnits }
        return Money(minorUnits: units, currency: currency)
    }

    private static func columns(_ cells: [String]) -> String {
        zip(cells, [5, 14, 14, 14, 14]).enumerated().map { index, cell in
            cell.0.padded(toColumns: cell.1, alignment: index == 0 ? .leading : .trailing)
        }.joined()
    }

    private func drawParts(
        of seams: DaySeams,
        cursor: ReconcileScreen.Line?,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        canvas.write(phrases.shiftsOfDay, in: area, style: theme.style(.tableHeader))
        guard !seams.parts.isEmpty else {
            canvas.write(phrases.noShiftOnDay, in: area, row: 1, style: theme.style(.dim))
            return
        }
        for (row, part) in seams.parts.prefix(max(0, area.rows - 1)).enumerated() {
            let sums = part.figures.map { "\($0.count) × \($0.net.labelled)" }.joined(separator: ", ")
            let cells = [
                phrases.shift(part.shift.number).padded(toColumns: 12),
                (part.batch.map { "\(phrases.batch) \($0.number)" } ?? "").padded(toColumns: 12),
                (sums.isEmpty ? "0" : sums).padded(toColumns: 24), phrases.stage(part.stage),
            ]
            let isUnderCursor = cursor == .shift(part.shift.number)
            let role: Role = isUnderCursor ? .selection : part.stage == .acknowledged ? .success : .accent
            canvas.write(cells.joined(), in: area, row: row + 1, style: theme.style(role))
            if isUnderCursor { drawCursor(on: &canvas, at: area.row(row + 1)) }
        }
        drawElsewhere(
            of: seams,
            cursor: cursor,
            on: &canvas,
            in: area.split(top: min(seams.parts.count, area.rows) + 1).rest
        )
    }

    private func drawElsewhere(
        of seams: DaySeams,
        cursor: ReconcileScreen.Line?,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let figures = seams.ledger.filter { seams.elsewhere(in: $0) != 0 }
        for (row, figure) in figures.prefix(area.rows).enumerated() {
            let currency = figure.gross.currency
            let net = Money(minorUnits: seams.elsewhere(in: figure), currency: currency)
            let isUnderCursor = cursor == .elsewhere(currency.code)
            let text = phrases.elsewhere.padded(toColumns: 24) + net.labelled
            canvas.write(text, in: area, row: row, style: theme.style(isUnderCursor ? .selection : .warning))
            if isUnderCursor { drawCursor(on: &canvas, at: area.row(row)) }
        }
    }
}

extension Phrases {
    func stage(_ stage: DaySeams.Stage) -> String {
        switch stage {
        case .open: "… \(stageOpen)"
        case .sealed: "↑ \(stageSealed)"
        case .acknowledged: "✓ \(stageAcknowledged)"
        }
    }
}
