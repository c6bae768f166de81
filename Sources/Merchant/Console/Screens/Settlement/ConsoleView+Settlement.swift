import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawSettlement(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let screen = model.settlement
        if let opened = screen.opened { return draw(opened, screen, on: &canvas, in: body) }
        let layout = SettlementLayout(body: body, screen)
        guard let summary = screen.summary else {
            canvas.write(phrases.loading, in: layout.title, style: theme.style(.dim))
            return
        }
        canvas.write(phrases.settlementOf(summary.businessDay), in: layout.title, style: theme.style(.title))
        if let payout = summary.payout {
            canvas.write(phrases.payout(payout), in: layout.title, row: 1, style: theme.style(.dim))
        }
        let cursor = screen.isOnBatches ? nil : summary.figures.row(of: screen.figure.item)
        _ = drawFigures(
            summary.figures,
            cursor: cursor,
            orElse: phrases.noFigures,
            on: &canvas,
            in: layout.figures
        )
        drawShift(summary, on: &canvas, in: layout.shift)
        batchList(summary.batches, screen, in: layout.batches)
            .draw(on: &canvas, in: layout.batches, theme: theme)
        drawMessage(of: screen, orElse: waiting(in: summary), on: &canvas, in: layout.message)
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

    /// What is told on the screen or, while nothing is, something else.
    func drawMessage(
        of screen: SettlementScreen,
        orElse other: (String, Role),
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let (text, role) = screen.work.map { (phrases.work($0), .dim) } ?? message(of: screen) ?? other
        let marked = role == .dim || role == .text ? text : "\(theme.glyphs.mark(of: role)) \(text)"
        for (row, line) in TextWrap.lines(of: marked, columns: area.columns).prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(role))
        }
    }

    private func message(of screen: SettlementScreen) -> (String, Role)? {
        switch screen.message {
        case .acknowledged(let batch):
            (phrases.acknowledged(batch), batch.state == .partAcknowledged ? .warning : .success)
        case .exported(let batch, let path): (phrases.exported(batch, path), .success)
        case .copied(let text): (phrases.copied(text), .success)
        case .error(let error): (phrases.sentence(error), .failure)
        case nil: nil
        }
    }

    /// How many lines wait for the next batch.
    private func waiting(in summary: SettlementSummary) -> (String, Role) {
        let count = summary.batches.reduce(0) { $0 + $1.waiting }
        return count == 0 ? ("", .dim) : (phrases.linesWait(count), .warning)
    }

    private func batchList(
        _ batches: [BatchSummary],
        _ screen: SettlementScreen,
        in area: Rectangle
    ) -> ListView<Int> {
        let isWide = area.columns >= 110
        let rows = batches.map { summary in
            ListRow(
                id: summary.batch.number,
                cells: cells(summary, isWide) + (isWide ? more(summary) : []),
                role: summary.batch.state == .acknowledged ? .text : .warning
            )
        }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.batch, width: .fixed(5), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .flexible),
                ListColumn(phrases.count, width: .fixed(5), alignment: .trailing),
                ListColumn(phrases.gross, width: .fixed(11), alignment: .trailing),
                ListColumn(phrases.fee, width: .fixed(8), alignment: .trailing),
                ListColumn(phrases.net, width: .fixed(11), alignment: .trailing),
                ListColumn(phrases.payoutDay, width: .fixed(isWide ? 10 : 6)),
            ] + (isWide ? moreColumns : []),
            cursor: screen.batch,
            emptyText: phrases.noBatchesOfDay,
            hasCursor: screen.isOnBatches
        )
    }

    private func cells(_ summary: BatchSummary, _ isWide: Bool) -> [String] {
        let state = phrases.state(summary.batch.state)
        let rejected = summary.rejected == 0 ? "" : " -\(summary.rejected)"
        let (first, others) = (summary.figures.first, summary.figures.dropFirst())
        // A row has room for one currency: the others are told by the batch itself.
        let mark = others.isEmpty ? "" : "+"
        let figures = first.map { [$0.gross.grouped, $0.fees.grouped, $0.net.grouped + mark] } ?? ["0", "0", "0"]
        let count = summary.figures.reduce(0) { $0 + $1.count }
        return [String(summary.batch.number), state + rejected, String(count)] + figures
            + [String(day(of: summary.payout).suffix(isWide ? 10 : 5))]
    }

    private func day(of payout: PayoutOutlook) -> String {
        if case .expected(let day) = payout { day.description } else { "–" }
    }

    private var moreColumns: [ListColumn] {
        [
            ListColumn(phrases.toCome, width: .fixed(12), alignment: .trailing),
            ListColumn(phrases.businessDay, width: .fixed(10)),
            ListColumn(phrases.sealedAt, width: .fixed(8)),
            ListColumn(phrases.position, width: .fixed(12), alignment: .trailing),
        ]
    }

    private func more(_ summary: BatchSummary) -> [String] {
        [
            summary.expected.first?.grouped ?? "0", summary.businessDay.description,
            calendar.localClock(summary.batch.sealedAt), summary.batch.logIndex.map(String.init) ?? "",
        ]
    }
}
