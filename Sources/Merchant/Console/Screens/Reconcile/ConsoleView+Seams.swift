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
                currency.code, figures.net.grouped,
                Money(minorUnits: seams.cleared(currency), currency: currency).grouped,
                Money(minorUnits: seams.onItsWay(currency), currency: currency).grouped, elsewhere.grouped,
            ]
            let isUnderCursor = cursor == .currency(currency.code)
            let role: Role = isUnderCursor ? .selection : elsewhere.isZero ? .text : .warning
            canvas.write(Self.columns(cells), in: area, row: row + 1, style: theme.style(role))
            if isUnderCursor { drawCursor(on: &canvas, at: area.row(row + 1)) }
        }
        return seams.ledger.count + 1
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
                (sums.isEmpty ? "0" : sums).padded(toColumns: 24), phrases.stage(of: part),
            ]
            let isUnderCursor = cursor == .shift(part.shift.number)
            let role: Role = isUnderCursor ? .selection : part.role
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

extension DaySeams.Part {
    fileprivate var role: Role {
        guard outstanding.isEmpty, stage != .refused else { return .warning }
        return stage == .acknowledged ? .success : .accent
    }
}

extension Phrases {
    func stage(of part: DaySeams.Part) -> String {
        switch part.stage {
        case .open: "… \(stageOpen)"
        case .sealed: "↑ \(stageSealed)"
        case .refused: "! \(stageRefused)"
        case .acknowledged where part.outstanding.isEmpty: "✓ \(stageAcknowledged)"
        case .acknowledged: "! \(notTaken(part.outstanding))"
        }
    }

    private func notTaken(_ lines: [BatchLineEnd]) -> String {
        let waiting = lines.count { $0.fate == .waits }
        let givenUp = lines.count - waiting
        let parts = [
            waiting == 0 ? nil : say("\(waiting) waiting", "\(waiting) 笔待送"),
            givenUp == 0 ? nil : say("\(givenUp) given up", "已放弃 \(givenUp) 笔"),
        ]
        return parts.compactMap(\.self).joined(separator: say(", ", "，"))
    }
}
