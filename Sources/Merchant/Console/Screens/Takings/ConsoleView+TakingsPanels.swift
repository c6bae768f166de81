import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    /// The hours of a day as bars, or those of a week as a map, and what is under the cursor in words.
    func drawHours(
        of report: InsightsReport,
        _ screen: TakingsScreen,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let axis = TakingsHours.axis(of: report)
        guard !axis.isEmpty else {
            canvas.write(phrases.noTakings, in: area, style: theme.style(.dim))
            return
        }
        // Seven weekdays and the hours above them need every row.
        let parts = area.split(bottom: report.period.length == .day ? 2 : 1)
        let column = screen.panel == .hours ? axis.firstIndex(of: screen.hour.hour) : nil
        if report.period.length == .day {
            bars(of: report, axis, selected: column).draw(on: &canvas, in: parts.rest, theme: theme)
        } else {
            let place = column.map { HeatMap.Place(row: screen.hour.weekday.rawValue - 1, column: $0) }
            map(of: report, axis, selected: place).draw(on: &canvas, in: parts.rest, theme: theme)
        }
        canvas.write(words(of: screen.hour, in: report), in: parts.bottom, row: 0, style: theme.style(.text))
        if let usual = report.usualHours[screen.hour.hour] {
            let text = phrases.usually(usual.gross, usual.count)
            canvas.write(text, in: parts.bottom, row: 1, style: theme.style(.dim))
        }
    }

    private func bars(of report: InsightsReport, _ axis: [Int], selected: Int?) -> BarChart {
        let bars = axis.map { hour in
            BarChart.Bar(Self.clock(hour), value: gross(WeekHour(weekday: .monday, hour: hour), of: report))
        }
        return BarChart(bars, direction: .vertical, selected: selected)
    }

    private func map(of report: InsightsReport, _ axis: [Int], selected: HeatMap.Place?) -> HeatMap {
        let rows = Weekday.allCases.map { weekday in
            HeatMap.Row(
                phrases.name(of: weekday),
                axis.map { gross(WeekHour(weekday: weekday, hour: $0), of: report) }
            )
        }
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: report.currency).display() }
        let legend = HeatMap.Legend(least: money(0), greatest: money(rows.flatMap(\.values).max() ?? 0))
        return HeatMap(rows: rows, columnLabels: axis.map(Self.clock), legend: legend, selected: selected)
    }

    private static func clock(_ hour: Int) -> String { (hour < 10 ? "0" : "") + String(hour) }

    private func gross(_ hour: WeekHour, of report: InsightsReport) -> Int64 {
        TakingsHours.figure(hour, of: report)?.takings.gross.minorUnits ?? 0
    }

    private func words(of hour: WeekHour, in report: InsightsReport) -> String {
        let day = report.period.length == .day ? "" : phrases.name(of: hour.weekday) + " "
        let takings = TakingsHours.figure(hour, of: report)?.takings
        let sum = takings.map { "\($0.gross.display()) · \(phrases.payments($0.count))" } ?? phrases.nothing
        return "\(day)\(Self.clock(hour.hour)):00  \(sum)"
    }

    /// The table of figures.
    func figureList(_ screen: TakingsScreen) -> ListView<TakingsLine.ID> {
        ListView(
            rows: screen.lines.map { line in
                ListRow(
                    id: line.id,
                    cells: [
                        phrases.label(of: line.id.subject, calendar), line.count.map(String.init) ?? "",
                        line.amount.display(), line.givenBack.map(phrases.percent) ?? "",
                    ]
                )
            },
            columns: [
                ListColumn(phrases.figure, width: .flexible),
                ListColumn(phrases.count, width: .fixed(6), alignment: .trailing),
                ListColumn(phrases.amount, width: .fixed(13), alignment: .trailing),
                ListColumn(phrases.givenBack, width: .fixed(7), alignment: .trailing),
            ],
            cursor: screen.figure,
            emptyText: phrases.noTakings,
            isFocused: screen.panel == .figures
        )
    }

    /// What is out of the ordinary, a line each.
    func anomalyList(_ screen: TakingsScreen) -> ListView<Int> {
        ListView(
            rows: screen.anomalies.enumerated().map { place, anomaly in
                ListRow(id: place, cells: ["! " + phrases.sentence(anomaly.reason, calendar)], role: .warning)
            },
            cursor: screen.anomaly,
            emptyText: phrases.nothingUnusual,
            isFocused: screen.panel == .anomalies
        )
    }

    func drawAnomalies(
        of screen: TakingsScreen,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let parts = area.split(bottom: TakingsLayout.sentenceRows)
        anomalyList(screen).draw(on: &canvas, in: parts.rest, theme: theme)
        guard screen.anomalies.indices.contains(screen.anomaly.position) else { return }
        // The whole sentence, which the list may have cut.
        let reason = screen.anomalies[screen.anomaly.position].reason
        let lines = TextWrap.lines(of: phrases.sentence(reason, calendar), columns: parts.bottom.columns - 2)
        for (row, line) in lines.prefix(TakingsLayout.sentenceRows).enumerated() {
            canvas.write(line, in: parts.bottom.inset(columns: 1, rows: 0), row: row, style: theme.style(.dim))
        }
    }
}
