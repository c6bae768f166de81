import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawSettlement(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.inset(columns: 2, rows: 0)
        guard let summary = model.settlement.summary else {
            canvas.write(phrases.loading, in: area, style: theme.style(.dim))
            return
        }
        canvas.write(phrases.settlementOf(summary.businessDay), in: area, style: theme.style(.title))
        let screen = model.settlement
        let cursor = screen.isOnBatches ? nil : summary.figures.row(of: screen.figure.item)
        let figures = drawFigures(
            summary.figures,
            cursor: cursor,
            orElse: phrases.noFigures,
            on: &canvas,
            in: area.split(top: 2).rest
        )
        let below = area.split(top: 3 + figures).rest
        drawShift(summary, on: &canvas, in: below)
        drawMessage(screen, on: &canvas, in: below)
        let batches = batchList(summary.batches, screen)
        batches.draw(on: &canvas, in: below.split(top: 6).rest, theme: theme)
    }

    private func drawShift(_ summary: SettlementSummary, on canvas: inout Canvas, in area: Rectangle) {
        let line = summary.shift.map { shift in
            phrases.shiftLine(
                shift,
                opened: calendar.localMinute(shift.openedAt),
                closed: shift.closedAt.map { calendar.localMinute($0) }
            )
        }
        canvas.write(line ?? phrases.noShiftOpen, in: area, style: theme.style(.text))
        if summary.unresolved > 0 {
            canvas.write(phrases.waiting(summary.unresolved), in: area, row: 1, style: theme.style(.warning))
        }
    }

    private func drawMessage(_ screen: SettlementScreen, on canvas: inout Canvas, in area: Rectangle) {
        let work: String? =
            switch screen.work {
            case .sending: phrases.sending
            case nil: nil
            }
        let (text, role): (String, Role) =
            switch screen.message {
            case .acknowledged(let batch): ("✓ " + phrases.acknowledged(batch), .success)
            case .error(let error): ("! " + phrases.sentence(error), .failure)
            case nil: ("", .text)
            }
        let lines = TextWrap.lines(
            of: [text, work ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
            columns: area.columns
        )
        for (row, line) in lines.prefix(2).enumerated() {
            canvas.write(line, in: area, row: 2 + row, style: theme.style(role))
        }
    }

    private func batchList(_ batches: [SealedBatch], _ screen: SettlementScreen) -> ListView<Int> {
        let rows = batches.map { batch in
            ListRow(
                id: batch.number,
                cells: [
                    String(batch.number), String(batch.shift), String(batch.entries),
                    calendar.localClock(batch.sealedAt), phrases.state(batch.state),
                    batch.logIndex.map(String.init) ?? "",
                ],
                role: batch.state == .acknowledged ? .text : .warning
            )
        }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.batch, width: .fixed(7), alignment: .trailing),
                ListColumn(phrases.say("Shift", "班次"), width: .fixed(7), alignment: .trailing),
                ListColumn(phrases.entries, width: .fixed(9), alignment: .trailing),
                ListColumn(phrases.sealedAt, width: .fixed(10)),
                ListColumn(phrases.stateTitle, width: .flexible),
                ListColumn(phrases.position, width: .fixed(13), alignment: .trailing),
            ],
            cursor: screen.batch,
            emptyText: phrases.noBatches,
            hasCursor: screen.isOnBatches
        )
    }
}
