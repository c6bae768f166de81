import ClearingProtocol
import Ledger
import Money
import OutsideText
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawShift(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.inset(columns: 2, rows: 0)
        let screen = model.shiftScreen
        drawShiftMessage(screen, on: &canvas, in: area.split(bottom: 3).bottom)
        if let field = screen.field {
            draw(field, model, on: &canvas, in: area.split(bottom: 3).rest)
            return
        }
        guard let report = screen.report else {
            let text = screen.isLoaded ? phrases.noShiftYet : phrases.loading
            canvas.write(text, in: area, style: theme.style(screen.isLoaded ? .warning : .dim))
            return
        }
        draw(report, model, on: &canvas, in: area.split(bottom: 3).rest)
    }

    private func draw(_ report: ShiftReport, _ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        let shift = report.shift
        let title = shift.isOpen ? phrases.xReport : "\(phrases.zReport) \(shift.number)"
        let mark = !shift.isOpen && report.prints == 0 && report.contents != nil ? " · \(phrases.notPrinted)" : ""
        canvas.write(
            "\(phrases.shift(shift.number)) · \(shift.businessDay) · \(title)\(mark)",
            in: area,
            style: theme.style(.title)
        )
        let closed = shift.closedAt.map { calendar.localMinute($0) }
        let line = phrases.shiftLine(shift, opened: calendar.localMinute(shift.openedAt), closed: closed)
        canvas.write(line, in: area, row: 1, style: theme.style(.text))
        let rows = drawFigures(
            report.figures,
            cursor: report.figures.row(of: model.shiftScreen.figure.item),
            orElse: phrases.noFiguresOfShift,
            on: &canvas,
            in: area.split(top: 3).rest
        )
        let below = area.split(top: 4 + rows).rest
        let table =
            orders(of: report) + cash(of: report, model) + later(of: report)
            + report.differences.map { KeyValueTable.Row("!", phrases.otherwise($0), role: .failure) }
        KeyValueTable(rows: table).draw(on: &canvas, in: below, theme: theme)
    }

    private func orders(of report: ShiftReport) -> [KeyValueTable.Row] {
        let counts = AttemptState.allCases.compactMap { state -> String? in
            report.attempts[state].flatMap { $0 == 0 ? nil : "\(phrases.state(state)) \($0)" }
        }
        var rows = [KeyValueTable.Row(phrases.orders, counts.isEmpty ? "0" : counts.joined(separator: " · "))]
        guard let contents = report.contents else { return rows }
        if let first = contents.firstOrder, let last = contents.lastOrder {
            rows.append(.init(phrases.orderNumbers, first == last ? first : "\(first) – \(last)"))
        }
        rows += contents.methods.map { method in
            .init(phrases.name(of: method.mode), "\(method.count) · \(method.amount.labelled)")
        }
        rows += contents.grandTotals.map {
            .init(phrases.grandTotal, "\($0.gross.labelled) · \(phrases.refunds) \($0.refunds.plain)")
        }
        return rows
    }

    /// The cash; what should be there only for who may know before it is counted.
    private func cash(of report: ShiftReport, _ model: ConsoleModel) -> [KeyValueTable.Row] {
        guard let cash = report.cash else {
            return [KeyValueTable.Row(phrases.expected, hiddenCash(report, model), role: .dim)]
        }
        var rows: [KeyValueTable.Row] = []
        if report.shift.isOpen || cash.moves != nil { rows.append(.init(phrases.float, cash.float.labelled)) }
        if let moves = cash.moves, moves.payIns + moves.payOuts > 0 {
            let sums = [moves.paidIn, -moves.paidOut].map {
                Money(minorUnits: $0, currency: cash.float.currency).plain
            }
            rows.append(.init(phrases.moved, "\(moves.payIns) · \(sums[0])   \(moves.payOuts) · \(sums[1])"))
        }
        rows.append(.init(phrases.expected, cash.expected.labelled))
        guard !report.shift.isOpen else { return rows }
        rows.append(.init(phrases.counted, cash.counted?.labelled ?? phrases.notCounted))
        if let first = cash.firstCount { rows.append(.init(phrases.firstCount, first.labelled)) }
        if let variance = cash.variance {
            let units = variance.minorUnits
            let word = units == 0 ? "✓" : units < 0 ? "! \(phrases.short)" : "! \(phrases.over)"
            rows.append(.init(phrases.variance, "\(variance.labelled) \(word)", role: units == 0 ? .success : .failure))
        }
        let why = [cash.varianceReason, cash.varianceApprover].compactMap { $0?.shown() }
        if !why.isEmpty { rows.append(.init(phrases.allowedBy, why.joined(separator: " · "))) }
        return rows
    }

    private func hiddenCash(_ report: ShiftReport, _ model: ConsoleModel) -> String {
        guard model.lock.staff.isEmpty else { return phrases.told(toWhoMay: .seeExpectedCash) }
        return report.shift.isOpen ? phrases.toldAfterCount : phrases.toldToWhoMayKnow
    }

    /// What was not known at the close, and what came after it.
    private func later(of report: ShiftReport) -> [KeyValueTable.Row] {
        var rows = (report.contents?.carried ?? []).map { item in
            let now = report.resolved[item.name].map { " → \($0)" } ?? ""
            return KeyValueTable.Row(
                phrases.carried,
                "\(item.name) · \(item.amount.labelled) · \(item.state)\(now)",
                role: now.isEmpty ? .warning : .text
            )
        }
        if let reason = report.contents?.carryReason { rows.append(.init("", reason.shown(), role: .dim)) }
        return rows
            + report.corrections.map { mark in
                let what = [mark.amount?.labelled, mark.subject?.shown()].compactMap(\.self)
                return .init(phrases.correction(mark.kind), what.joined(separator: " · "), role: .warning)
            }
    }

    private func drawShiftMessage(_ screen: ShiftScreen, on canvas: inout Canvas, in area: Rectangle) {
        let (text, role): (String, Role) =
            switch screen.message {
            case .opened(let number): ("✓ " + phrases.shiftOpened(number), .success)
            case .closed(let number, let batch): ("✓ " + phrases.shiftClosed(number, batch: batch), .success)
            case .moved(let isIn, let amount): ("✓ " + phrases.cashMoved(isIn: isIn, amount), .success)
            case .printed: ("✓ " + phrases.reportPrinted, .success)
            case .noPrinter: ("! " + phrases.noPrinter, .failure)
            case .error(let error): ("! " + phrases.sentence(error), .failure)
            case nil: (screen.isWorking ? phrases.working : "", .accent)
            }
        for (row, line) in TextWrap.lines(of: text, columns: area.columns).prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(role))
        }
    }
}
