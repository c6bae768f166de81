import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawTakings(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let layout = TakingsLayout(body: body)
        guard let report = model.takings.report else {
            canvas.write(phrases.takings, in: layout.heading, style: theme.style(.title))
            canvas.write(phrases.loading, in: layout.heading, row: 1, style: theme.style(.dim))
            return
        }
        draw(headingOf: report, on: &canvas, in: layout.heading)
        if let pending = model.takings.pending {
            let sentence = "\(phrases.name(of: pending)): \(phrases.loading)"
            canvas.write(sentence, in: layout.heading, style: theme.style(.dim), alignment: .trailing)
        }
        let day = report.period.length == .day
        let hours = frame(.hours, day ? phrases.hoursOfDay : phrases.hoursOfWeek, model, on: &canvas, in: layout.hours)
        drawHours(of: report, model.takings, on: &canvas, in: hours)
        let figures = frame(.figures, phrases.figures, model, on: &canvas, in: layout.figures)
        figureList(model.takings).draw(on: &canvas, in: figures, theme: theme)
        let unusual = phrases.unusual(model.takings.anomalies.count)
        let anomalies = frame(.anomalies, unusual, model, on: &canvas, in: layout.anomalies)
        drawAnomalies(of: model.takings, on: &canvas, in: anomalies)
    }

    /// Where the terminal's own cursor belongs on the takings screen.
    func cursorOfTakings(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        let layout = TakingsLayout(body: body)
        switch model.takings.panel {
        case .hours: return nil
        case .figures: return figureList(model.takings).cursorPoint(in: layout.figures.inset(by: 1))
        case .anomalies:
            guard model.takings.report != nil else { return nil }
            let inner = layout.anomalies.inset(by: 1)
            return anomalyList(model.takings)
                .cursorPoint(in: inner.split(bottom: TakingsLayout.sentenceRows).rest)
        }
    }

    /// Draws a panel's frame, which says without colour too whether the panel takes the keys, and answers its inside.
    private func frame(
        _ panel: TakingsScreen.Panel,
        _ title: String,
        _ model: ConsoleModel,
        on canvas: inout Canvas,
        in area: Rectangle
    ) -> Rectangle {
        let isFocused = model.takings.panel == panel
        canvas.box(
            area,
            title: (isFocused ? "> " : "") + title,
            style: theme.style(isFocused ? .focusedBorder : .border),
            titleStyle: theme.style(.title)
        )
        return area.inset(by: 1)
    }

    private func draw(headingOf report: InsightsReport, on canvas: inout Canvas, in area: Rectangle) {
        let open = report.isOpen ? " · \(phrases.underWay)" : ""
        canvas.write(
            "\(phrases.takings) · \(phrases.name(of: report.period))\(open)",
            in: area,
            style: theme.style(.title)
        )
        let total = report.totals.first { $0.key == report.currency } ?? report.totals.first
        guard let takings = total?.takings else {
            canvas.write(phrases.noTakings, in: area, row: 1, style: theme.style(.dim))
            return
        }
        let sum = "\(takings.gross.display()) · \(phrases.payments(takings.count))"
        canvas.write(sum, in: area, row: 1, style: theme.style(.accent))
        let before = comparisons(of: report, takings).joined(separator: " · ")
        let left = TextWidth.columns(of: sum) + 3
        canvas.write(before, in: area.split(left: left).rest, row: 1, style: theme.style(.text))
    }

    /// What came before, each with the difference to it.
    private func comparisons(of report: InsightsReport, _ takings: Takings) -> [String] {
        var parts: [String] = []
        let former = report.previousSoFar ?? report.previous
        if let gross = former.totals.first(where: { $0.key == takings.currency })?.takings.gross {
            let until = former.until.map { calendar.localMinute($0) }
            parts.append(phrases.before(gross, takings.gross, report.period.length, until: until))
        }
        if let usual = try? report.usual(in: takings.currency) {
            parts.append(phrases.usually(usual.gross, takings.gross))
        }
        return parts
    }
}
