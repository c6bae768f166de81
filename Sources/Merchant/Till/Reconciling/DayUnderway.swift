import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

/// One day's reconciliation under way.
struct DayUnderway {
    let day: BusinessDay
    let reconciler: Reconciler
    let carried: [StoredBreak]
    let hasLedger: Bool
    let hasClearing: Bool
    let hasBank: Bool
    let coveredUntil: BusinessDay?
    let statements: [ImportedStatement]
    let coverage: ClearingCoverage
    /// What each till tried in vain on the day and on those beside it.
    let attempts: [[MatchRow]]

    var ledger = SideTotals()
    var clearing = SideTotals()
    var bank = SideTotals()
    var owed = SideTotals()
    var matched = 0
    var found: [StoredBreak] = []
    var closing: Set<String> = []
    var credits: [Int64] = []
    var fees = DayReconciliation.Fees()
    /// Clearing's rows whose fee is a break by the schedule.
    var wronglyCharged: Set<Int64> = []
    /// What came to the bank to the cent.
    var paidOut: [DayReconciliation.Payout] = []
    /// What a neighbour's row opened that was never reconciled, in minor units by currency: open before the day and
    /// closed by it.
    var bridged: [CurrencyMark: Int64] = [:]
    private var names: [String: Int] = [:]

    var store: StatementStore { reconciler.store }
    var side: LedgerSide { reconciler.side }

    let decisions: DayDecisions

    init(
        _ day: BusinessDay,
        _ reconciler: Reconciler,
        statements: [ImportedStatement],
        decisions: DayDecisions
    ) throws {
        self.day = day
        self.decisions = decisions
        self.reconciler = reconciler
        self.statements = statements
        carried = try reconciler.store.breaksCarried(into: day)
        hasLedger = try reconciler.side.hasAttempts()
        func days(_ side: StatementFormat.Side) -> [ClosedRange<BusinessDay>] {
            statements.filter { $0.summary.side == side }.compactMap(\.summary.days)
        }
        hasClearing = days(.clearing).contains { $0.contains(day) }
        hasBank = statements.contains { $0.summary.side == .bank }
        coveredUntil = days(.bank).map(\.upperBound).max()
        coverage = ClearingCoverage(statements, reconciler.calendar)
        // Before the payments: what is paid meanwhile then stands among both, and a payment counts before an attempt.
        attempts = try reconciler.side.attempts(of: day.advanced(by: -1)...day.advanced(by: 1))
    }

    /// Adds a difference, under a name that is its own.
    mutating func add(
        _ kind: BreakKind,
        order: String?,
        hostNumber: String?,
        field: String,
        ledger: StoredBreak.Value?,
        other: StoredBreak.Value?,
        difference: Money,
        row: StoredBreak.Row? = nil
    ) {
        let name = "\(day)/\(kind.rawValue)/\(hostNumber ?? order ?? "")"
        let turn = names[name, default: 0]
        names[name] = turn + 1
        found.append(
            StoredBreak(
                id: turn == 0 ? name : "\(name)#\(turn + 1)",
                kind: kind,
                opened: day,
                order: order,
                hostNumber: hostNumber,
                field: field,
                ledger: ledger,
                other: other,
                difference: difference,
                row: row
            )
        )
    }

    /// The differences that closed on the day, whether they were carried into it or found on it.
    var closed: [StoredBreak] {
        carried.filter { closing.contains($0.id) } + found.filter { $0.closed == day }
    }

    /// Keeps what was found, and says what the day comes to.
    mutating func finish() throws -> DayReconciliation {
        let links = try pairLinked()
        let explained = Set((carried + found).filter { decisions.isExplained($0, on: day) }.map(\.id))
        found = found.map { $0.closing(on: explained.contains($0.id) ? day : nil) }
        let arrived = closing
        closing.formUnion(carried.map(\.id).filter(explained.contains))
        let mine = figures(in: reconciler.profile.currency, arrived: arrived)
        var result = DayReconciliation(
            day: day,
            currency: mine.currency,
            ledger: .init(count: ledger.count, amount: mine.ledger.amount),
            clearing: .init(count: clearing.count, amount: mine.clearing.amount),
            owed: mine.owed,
            bank: .init(count: bank.count, amount: mine.bank.amount),
            matched: matched,
            hasLedger: hasLedger,
            hasClearing: hasClearing,
            hasBank: hasBank,
            fees: fees,
            payouts: paidOut,
            breaks: carried.filter { !closing.contains($0.id) } + found.filter { $0.closed == nil },
            proof: mine.proof,
            signed: nil,
            others: try otherFigures(arrived: arrived),
            replaced: try store.replacedLines(of: day)
        )
        result.explained = closed.filter { explained.contains($0.id) }
        result.links = links
        result.take(decisions)
        try store.keep(
            day,
            found: found,
            closing: closing.sorted(),
            credits: credits,
            figures: try DayFigures(result).text
        )
        return result
    }
}

extension StoredBreak {
    fileprivate func closing(on day: BusinessDay?) -> StoredBreak {
        var copy = self
        copy.closed = day
        return copy
    }
}
