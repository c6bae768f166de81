import Ledger
import Money
import StatementStore
public import TerminalUI
public import Till
public import Timekeeping

/// The reconciliation screen: ledger, clearing and bank of a day side by side, and what stands between them.
public struct ReconcileScreen: Sendable, Hashable {
    /// The day's seams; `nil` until they are read.
    public var seams: DaySeams?

    /// What the day came to that was reconciled last, whichever is shown.
    public var matched: DayReconciliation?

    /// What is under way, of which there is one at a time: two at once would write over each other's differences.
    public var work: Work?

    /// What is told until the next key.
    public var message: ReconcileMessage?

    /// The path of a statement, while it is entered.
    public var form: StatementPathForm?

    /// What is under the cursor where no difference is.
    public var cursor = ListCursor<Line>()

    /// Which difference is under the cursor.
    public var breakCursor = ListCursor<String>()

    /// The day to which the screen comes back from the rows that it opened.
    var dayToComeBackTo: BusinessDay?

    /// What may be under way.
    public enum Work: Sendable, Hashable {
        /// A day is reconciled.
        case matching(BusinessDay)
        /// A statement is read in.
        case reading
    }

    /// A line of figures.
    public enum Line: Sendable, Hashable {
        /// The day in a currency.
        case currency(String)
        /// A shift of the day.
        case shift(Int)
        /// What of a day's currency stands in none of its shifts.
        case elsewhere(String)
    }

    /// The screen before anything was read.
    public init() {}

    /// What the day that is shown came to, if it was reconciled.
    var result: DayReconciliation? { matched.flatMap { $0.day == seams?.day ? $0 : nil } }

    /// The differences that are listed.
    var breaks: [StoredBreak] { result?.breaks ?? [] }

    /// The difference under the cursor.
    var selected: StoredBreak? { breaks.first { $0.id == breakCursor.item } ?? breaks.first }

    /// The lines of figures, from above.
    var lines: [Line] {
        guard let seams else { return [] }
        return seams.ledger.currencies.map(Line.currency) + seams.parts.map { Line.shift($0.shift.number) }
            + seams.ledger.filter { seams.elsewhere(in: $0) != 0 }.currencies.map(Line.elsewhere)
    }

    /// The line under the cursor; none while the cursor is among the differences.
    var line: Line? {
        guard breaks.isEmpty else { return nil }
        return cursor.item.flatMap { lines.contains($0) ? $0 : nil } ?? lines.first
    }

    /// Which payments and refunds are behind the line under the cursor: of a day, what the ledger counts to it.
    var scope: TakingsScope? {
        guard let seams else { return nil }
        switch line {
        case .currency(let code): return figures(in: code).map(seams.scope.only)
        case .elsewhere(let code): return figures(in: code).map(seams.scopeElsewhere.only)
        case .shift(let number): return seams.parts.first { $0.shift.number == number }.map(seams.scope(of:))
        case nil: return nil
        }
    }

    private func figures(in code: String) -> Figures? {
        seams?.ledger.first { $0.gross.currency.code == code }
    }

    /// Moves the cursor, if the key does that.
    ///
    /// - Parameter height: the rows that the list of differences has.
    mutating func move(_ key: Key, height: Int) -> Bool {
        let (lines, breaks) = (lines, breaks)
        let isMove =
            breaks.isEmpty
            ? cursor.handle(key, items: lines, height: lines.count)
            : breakCursor.handle(key, items: breaks.map(\.id), height: height)
        if isMove { message = nil }
        return isMove
    }
}
