public import Ledger
public import Money
public import TerminalUI
public import Till
import Timekeeping

/// The takings screen: a period beside what came before, its hours, its figures, and what is out of the ordinary.
public struct TakingsScreen: Sendable, Hashable {
    /// The parts of the screen that can take the keys.
    public enum Panel: Sendable, Hashable, CaseIterable {
        /// The hours of the day, or of the week.
        case hours
        /// The figures.
        case figures
        /// What is out of the ordinary.
        case anomalies
    }

    /// What was asked for; `nil` is the business day that is under way.
    public var period: TakingsPeriod?
    /// What was read last; `nil` until something was.
    public var report: InsightsReport?
    /// What only the payments of a year tell, once they are read.
    public var year: YearInsights?
    /// Which part takes the keys.
    public var panel = Panel.hours
    /// The hour under the cursor, on a business day or in a week.
    public var hour = WeekHour(weekday: .monday, hour: 0)
    /// The figure under the cursor.
    public var figure = ListCursor<TakingsLine.ID>()
    /// The line under the cursor of what is out of the ordinary.
    public var anomaly = ListCursor<Int>()

    /// The screen before anything was read.
    public init() {}

    /// The period that is being read while another one is shown.
    var pending: TakingsPeriod? { period == report?.period ? nil : period }

    /// The middle payments, once they are read.
    public var medianTickets: [Money] { year?.medianTickets ?? report?.medianTickets ?? [] }

    /// What is out of the ordinary.
    public var anomalies: [Anomaly] { report?.anomalies(with: year) ?? [] }

    /// The figures, one a line.
    public var lines: [TakingsLine] { report.map { TakingsLine.lines(of: $0, medians: medianTickets) } ?? [] }

    /// A report was read, if it is what was asked for last.
    mutating func loaded(_ report: InsightsReport) {
        guard period == nil || period == report.period else { return }
        if self.report?.period != report.period {
            (year, figure, anomaly) = (nil, ListCursor(), ListCursor())
        }
        self.report = report
        let axis = TakingsHours.axis(of: report)
        if !axis.contains(hour.hour) { hour = WeekHour(weekday: hour.weekday, hour: axis.first ?? 0) }
    }

    /// Moves the cursor of the panel, if the key does that.
    ///
    /// - Parameter height: the rows that the panel's list has.
    mutating func move(_ key: Key, height: Int) -> Bool {
        guard let report else { return false }
        switch panel {
        case .hours: return moveHour(key, report)
        case .figures: return figure.handle(key, items: lines.map(\.id), height: height)
        case .anomalies: return anomaly.handle(key, items: Array(anomalies.indices), height: height)
        }
    }

    private mutating func moveHour(_ key: Key, _ report: InsightsReport) -> Bool {
        let axis = TakingsHours.axis(of: report)
        guard let place = axis.firstIndex(of: hour.hour) else { return false }
        var (column, row) = (place, hour.weekday.rawValue)
        switch key.folded {
        case .left, .character("h"): column -= 1
        case .right, .character("l"): column += 1
        case .home: column = 0
        case .end: column = axis.count - 1
        case .up, .character("k"): row -= 1
        case .down, .character("j"): row += 1
        default: return false
        }
        let weekday = report.period.length == .day ? hour.weekday : Weekday(rawValue: min(max(row, 1), 7)) ?? .monday
        hour = WeekHour(weekday: weekday, hour: axis[min(max(column, 0), axis.count - 1)])
        return true
    }
}
