import Ledger
public import Money
public import TerminalUI
public import Till

/// The shift screen: what the shift adds up to so far, opening, counting and closing it.
public struct ShiftScreen: Sendable, Hashable {
    /// What is typed: the cash in the drawer, before the shift or after it.
    public enum Field: Sendable, Hashable {
        /// The float at the opening.
        case float(AmountEntry)
        /// What was counted at the close. What should be there is not shown before.
        case counted(AmountEntry)
    }

    /// What is told.
    public enum Message: Sendable, Hashable {
        /// The shift of that number was opened.
        case opened(Int)
        /// The shift of that number was closed, and its batch sealed.
        case closed(Int, batch: Int)
        /// Something could not be done.
        case error(TillError)
    }

    /// The report of the open shift, or of the newest one.
    public var report: ShiftReport?
    /// What should be in the drawer, where whoever is at the till may know.
    public var expected: Money?
    /// Whether the report was read.
    public var isLoaded = false
    /// The currency of the figures under the cursor.
    public var figure = ListCursor<String>()
    /// What is typed.
    public var field: Field?
    /// Whether something is being done.
    public var isWorking = false
    /// What is told.
    public var message: Message?

    /// The screen before anything was read.
    public init() {}

    /// Which payments and refunds are behind the figures under the cursor.
    var scope: TakingsScope? {
        report.flatMap { report in report.figures.row(of: figure.item).map(report.scope.only) }
    }

    /// Moves the cursor over the figures, if the key does that.
    mutating func move(_ key: Key) -> Bool {
        let currencies = report?.figures.currencies ?? []
        return figure.handle(key, items: currencies, height: currencies.count)
    }
}
