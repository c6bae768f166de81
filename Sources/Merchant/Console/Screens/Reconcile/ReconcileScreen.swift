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

    /// What it went by; `nil` while that is not known.
    var basis: DayBasis?

    /// Whether what the day came to may be otherwise by now; it is not shown until that is known.
    var isInDoubt = false

    /// What is under way, of which there is one at a time: two at once would write over each other's differences.
    public var work: Work?

    /// What is told until the next key.
    public var message: ReconcileMessage?

    /// The path of a statement, while it is entered.
    public var form: StatementPathForm?

    /// What is asked about a difference or the day, while it is entered.
    public var decision: DecisionForm?

    /// The difference whose rows are looked at.
    public var opened: OpenedBreak?

    /// The first line that is seen of what there is more of the day, while that is looked at.
    public var details: Int?

    /// Whether the keys mean the shifts although differences are listed.
    public var isAmongShifts = false

    /// What is under the cursor where no difference is.
    public var cursor = ListCursor<Line>()

    /// Which difference is under the cursor.
    public var breakCursor = ListCursor<String>()

    /// The day that was chosen or reconciled, to which the screen comes back; `nil` means the current one.
    var chosenDay: BusinessDay?

    /// What may be under way.
    public enum Work: Sendable, Hashable {
        /// A day is reconciled.
        case matching(BusinessDay)
        /// A statement is read in.
        case reading
        /// Something is decided about a day.
        case deciding(BusinessDay)
        /// A day is written to files.
        case writing
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

    /// What the day that is shown came to, if it was reconciled and nothing changed since.
    var result: DayReconciliation? { isInDoubt ? nil : matchedHere }

    /// What the day that is shown came to when it was reconciled.
    var matchedHere: DayReconciliation? { matched.flatMap { $0.day == seams?.day ? $0 : nil } }

    /// What is listed: the differences that are open, and below them what was explained and linked.
    var entries: [ReconcileEntry] {
        guard let result else { return [] }
        let links = result.links.compactMap { decision -> ReconcileEntry? in
            if case .link(let link) = decision.fact.decision { .link(decision, link) } else { nil }
        }
        return result.breaks.map(ReconcileEntry.open) + result.explained.map(ReconcileEntry.explained) + links
    }

    /// Whether the keys mean what is listed.
    var isAmongEntries: Bool { !isAmongShifts && !entries.isEmpty }

    /// What is under the cursor.
    var entry: ReconcileEntry? {
        guard isAmongEntries else { return nil }
        let entries = entries
        return entries.first { $0.id == breakCursor.item } ?? entries.first
    }

    /// The difference under the cursor.
    var selected: StoredBreak? { entry?.item }

    /// What the open difference under the cursor may be linked with, what is suggested first.
    var partners: [StoredBreak] {
        guard let result, let open = entry?.standing else { return [] }
        let fitting = result.breaks.filter { $0.mayBeLinked(with: open) }
        let suggested = (result.suggestions[open.id]?.nearest ?? []).compactMap { near in
            fitting.first { $0.id == near.name }
        }
        return Array((suggested + fitting.filter { !suggested.contains($0) }).prefix(Self.mostPartners))
    }

    /// Whether there is anything at all that it may be linked with.
    var hasPartner: Bool {
        guard let result, let open = entry?.standing else { return false }
        return result.breaks.contains { $0.mayBeLinked(with: open) }
    }

    // Nobody turns over more of them; where there are more, the command links by name.
    private static let mostPartners = 200

    /// The lines of figures, from above.
    var lines: [Line] {
        guard let seams else { return [] }
        return seams.ledger.currencies.map(Line.currency) + seams.parts.map { Line.shift($0.shift.number) }
            + seams.ledger.filter { seams.elsewhere(in: $0) != 0 }.currencies.map(Line.elsewhere)
    }

    /// The line under the cursor; none while the cursor is among the differences.
    var line: Line? {
        guard !isAmongEntries else { return nil }
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
        let isMove =
            isAmongEntries
            ? breakCursor.handle(key, items: entries.map(\.id), height: height)
            : cursor.handle(key, items: lines, height: lines.count)
        if isMove { message = nil }
        return isMove
    }
}
