import Ledger
import TerminalUI
import Till

extension ConsoleModel {
    /// The screen comes up.
    mutating func openTakings() -> [Effect] { [.takings(.load(takings.period))] }

    /// A key that belongs to a list of the screen. Answers whether it was one.
    mutating func typeInTakings(_ key: Key) -> Bool {
        takings.move(key, height: TakingsLayout(body: ConsoleFrame(of: self).body).listHeight(takings.panel))
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: TakingsAction) -> [Effect] {
        switch action {
        case .show(let length):
            guard let report = takings.report else { return [] }
            // Around the day that is under way where it is in sight, so that it is not lost on the way to a year and back.
            let days = report.period.days
            let day = days.contains(report.today) ? report.today : days.lowerBound
            return show(TakingsPeriod(length, containing: day))
        case .previous:
            guard let report = takings.report else { return [] }
            return show(report.period.previous)
        case .next:
            guard let report = takings.report, !report.isOpen else { return [] }
            return show(report.period.next)
        case .now:
            guard let report = takings.report else { return [] }
            return show(TakingsPeriod(report.period.length, containing: report.today))
        case .nextPanel: movePanel(by: 1)
        case .previousPanel: movePanel(by: TakingsScreen.Panel.allCases.count - 1)
        case .move: break
        case .open: return openRows()
        }
        return []
    }

    /// Takes in what came back.
    mutating func take(_ event: TakingsEvent) -> [Effect] {
        switch event {
        case .loaded(let report):
            takings.loaded(report)
            let lacksYear = report.period.length == .year && takings.report == report && takings.year == nil
            return lacksYear && !report.totals.isEmpty ? [.takings(.loadYear(report.period))] : []
        case .year(let year):
            if takings.report?.period == year.period { takings.year = year }
            return []
        }
    }

    /// Esc, where no binding of the screen takes it.
    mutating func leaveTakings() -> [Effect] { show(.till) }

    /// A payment came in: the day that is on the screen is read anew.
    var takingsChanged: [Effect] {
        guard screen == .takings, may(.seeTakings), let report = takings.report, report.isOpen,
            report.period.length == .day
        else {
            return []
        }
        return [.takings(.load(takings.period))]
    }

    private mutating func show(_ period: TakingsPeriod) -> [Effect] {
        takings.period = period
        return [.takings(.load(period))]
    }

    private mutating func movePanel(by places: Int) {
        let panels = TakingsScreen.Panel.allCases
        let place = panels.firstIndex(of: takings.panel) ?? 0
        takings.panel = panels[(place + places) % panels.count]
    }

    private mutating func openRows() -> [Effect] {
        guard let report = takings.report else { return [] }
        let rows: RowsBehind? =
            switch takings.panel {
            case .hours: TakingsHours.figure(takings.hour, of: report).map { .payments($0.payments) }
            case .figures:
                takings.lines.first { $0.id == takings.figure.item }?.rows ?? takings.lines.first?.rows
            case .anomalies:
                takings.anomalies.indices.contains(takings.anomaly.position)
                    ? takings.anomalies[takings.anomaly.position].rows : nil
            }
        guard let rows else { return [] }
        return openIncoming(rows)
    }
}

extension Anomaly {
    /// What opens: the refunds where it is about them.
    var rows: RowsBehind? { refunds.map(RowsBehind.refunds) ?? payments.map(RowsBehind.payments) }
}
