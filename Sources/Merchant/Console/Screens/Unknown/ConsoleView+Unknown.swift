import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawUnknown(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let count = model.unknown.attempts?.count ?? 0
        canvas.write(
            phrases.unknownTitle(count),
            in: body.inset(columns: 2, rows: 0),
            style: theme.style(count == 0 ? .title : .warning)
        )
        unknownList(model).draw(on: &canvas, in: Self.unknownArea(of: body), theme: theme)
        let hint = body.split(bottom: 2).bottom.inset(columns: 2, rows: 0)
        guard count > 0 else { return }
        for (row, line) in TextWrap.lines(of: phrases.unknownHint, columns: hint.columns).prefix(2).enumerated() {
            canvas.write(line, in: hint, row: row, style: theme.style(.dim))
        }
    }

    /// Where the terminal's own cursor belongs on the unknown screen.
    func cursorOfUnknown(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard model.unknown.attempts?.isEmpty == false else { return nil }
        return unknownList(model).cursorPoint(in: Self.unknownArea(of: body))
    }

    /// What the cashier is told until the next key, in the place of the sentence below the list, so that no row is
    /// covered.
    func drawBelowUnknown(_ toast: Toast, on canvas: inout Canvas, in body: Rectangle) {
        let area = body.split(bottom: 3).bottom
        canvas.fill(area, style: theme.style(.text))
        let text = "\(theme.glyphs.mark(of: toast.role)) \(toast.text)"
        let inner = area.inset(columns: 2, rows: 0)
        for (row, line) in TextWrap.lines(of: text, columns: inner.columns).prefix(inner.rows).enumerated() {
            canvas.write(line, in: inner, row: row, style: theme.style(toast.role))
        }
    }

    /// Where the list is.
    static func unknownArea(of body: Rectangle) -> Rectangle {
        listArea(of: body).split(bottom: 3).rest
    }

    private func unknownList(_ model: ConsoleModel) -> ListView<AttemptReference> {
        let rows = (model.unknown.attempts ?? []).map { attempt in
            let age = model.now.interval(since: attempt.createdAt)
            return ListRow(
                id: attempt.reference,
                cells: [
                    calendar.localClock(attempt.createdAt), phrases.duration(age),
                    attempt.amount.display(), "\(phrases.mark(attempt.state)) \(phrases.state(attempt.state))",
                    attempt.reference.order, nextStep(of: attempt, model),
                ],
                role: attempt.state == .unknown ? .failure : .text
            )
        }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.time, width: .fixed(8)),
                ListColumn(phrases.age, width: .fixed(8), alignment: .trailing),
                ListColumn(phrases.amount, width: .fixed(12), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .fixed(13)),
                ListColumn(phrases.order, width: .fixed(13)),
                ListColumn(phrases.nextStep, width: .flexible),
            ],
            cursor: model.unknown.cursor,
            emptyText: model.unknown.attempts == nil ? phrases.loading : phrases.nothingUnknown
        )
    }

    /// What happens next without a key: a query every few seconds while the network is there, and at the end of an
    /// order's time its taking back.
    private func nextStep(of attempt: Attempt, _ model: ConsoleModel) -> String {
        if model.unknown.asked.contains(attempt.reference) { return phrases.beingAsked }
        guard model.link.isOnline else { return phrases.onceOnline }
        let left = attempt.expiresAt.interval(since: model.now)
        let isTakenBack = attempt.isWithdrawn || attempt.state == .unknown || attempt.state == .created || left <= 0
        return isTakenBack ? phrases.takenBackNext : phrases.takenBack(in: Self.minutes(left / 1000))
    }
}
