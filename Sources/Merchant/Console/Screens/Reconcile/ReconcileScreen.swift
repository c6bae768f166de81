import Ledger
import Money
public import TerminalUI
public import Till

/// The reconciliation screen: ledger, clearing and bank of a day side by side.
public struct ReconcileScreen: Sendable, Hashable {
    /// The day's seams; `nil` until they are read.
    public var seams: DaySeams?

    /// What is under the cursor.
    public var cursor = ListCursor<Line>()

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

    /// The lines of figures, from above.
    var lines: [Line] {
        guard let seams else { return [] }
        return seams.ledger.currencies.map(Line.currency) + seams.parts.map { Line.shift($0.shift.number) }
            + seams.ledger.filter { seams.elsewhere(in: $0) != 0 }.currencies.map(Line.elsewhere)
    }

    /// The line under the cursor.
    var line: Line? { cursor.item.flatMap { lines.contains($0) ? $0 : nil } ?? lines.first }

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
    mutating func move(_ key: Key) -> Bool {
        let lines = lines
        return cursor.handle(key, items: lines, height: lines.count)
    }
}
