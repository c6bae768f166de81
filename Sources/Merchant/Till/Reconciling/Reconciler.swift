import ClearingProtocol
public import Ledger
import Money
import Reconciliation
public import StatementStore
public import Statements
public import Timekeeping

/// Proves that the tills, clearing and the bank say the same of a day, and names each difference.
public struct Reconciler {
    let side: LedgerSide
    let store: StatementStore
    let profile: MerchantProfile
    /// The merchant's calendar, by whose zone times are told.
    public let calendar: MerchantCalendar
    let clock: TimeSource
    let networkKey: VerifyingKey?

    /// A reconciler.
    ///
    /// - Parameters:
    ///   - ledger: the ledger of the till that reconciles, whose merchant it is.
    ///   - others: those of other tills of the same merchant.
    ///   - store: the statements.
    /// - Throws: ``TillError`` when the merchant's zone is unknown or a ledger cannot be read.
    public init(
        ledger: Ledger,
        others: [Ledger] = [],
        store: StatementStore,
        clock: TimeSource = .system
    ) throws(TillError) {
        do {
            profile = try ledger.read { try $0.profile() }
            networkKey = try ledger.read { try $0.pairing()?.pairing.nodeKey }
        } catch {
            throw TillError(error)
        }
        calendar = try MerchantCalendar(profile)
        side = LedgerSide(ledgers: [ledger] + others)
        self.store = store
        self.clock = clock
    }

    /// The business day at this instant.
    public var today: BusinessDay { calendar.businessDay(at: clock.now()) }

    /// What statements do not say of themselves.
    ///
    /// - Parameter mapping: a file that names the columns of a form of its own.
    public func options(mapping: String? = nil) -> StatementOptions {
        StatementOptions(
            calendar: calendar,
            currency: profile.currency,
            today: today,
            mapping: mapping,
            networkKey: networkKey
        )
    }

    /// Whether a statement of clearing that was read in covers a day.
    public func knows(_ day: BusinessDay) throws -> Bool {
        try store.coverage(.clearing).contains { $0.contains(day) }
    }

    /// The rows that a statement just read in tells otherwise than an earlier edition of it, or no more.
    public func linesReplaced(by statement: ImportedStatement) throws -> [ReplacedLine] {
        statement.isNew ? try store.linesReplaced(by: statement) : []
    }

    /// Reconciles a day, and after it those later days that were reconciled before: what they open with is what this one
    /// closes with. Days between them on which money moved are reconciled, too. A day that is signed off is what it was
    /// then.
    ///
    /// Doing it again with the same statements comes to the same.
    ///
    /// - Throws: ``ReconcilerError``; ``StatementStoreError``; ``LedgerError``.
    public func reconcile(_ day: BusinessDay) throws -> DayReconciliation {
        let decisions = try decisions()
        if let signed = decisions.signed[day] { return try marked(frozen(day, signed, decisions), decisions) }
        if let later = decisions.lastSigned, later > day { throw ReconcilerError.laterSigned(day, later: later) }
        let lastSigned = decisions.lastSigned ?? .earliest
        let known = try store.reconciledDays()
        let last = ([day] + known).max() ?? day
        let skipped = try skippedDays(before: last, after: decisions.lastSigned)
        let others = (known + skipped).sorted()
        let stale = try [skipped.first, staleDay(before: day, after: lastSigned)].compactMap(\.self).min()
        // What an earlier day opens or closes anew, each day after it carries on.
        for earlier in others where stale.map({ $0 <= earlier }) ?? false && earlier < day {
            try runAgain(earlier, decisions)
        }
        guard var result = try run(day, decisions) else {
            let told = try store.statements().compactMap(\.summary.days)
            throw ReconcilerError.noStatement(day, nearest: day.nearest(in: told))
        }
        result.suggestions = try suggestions(for: result.breaks)
        for later in others where later > day { try runAgain(later, decisions) }
        return try marked(result, decisions)
    }

    /// Reconciles a day that nobody asked about now. One that nothing tells of any more, since the difference that it was
    /// carried into closed before it, is no reconciled day.
    private func runAgain(_ day: BusinessDay, _ decisions: DayDecisions) throws {
        if try run(day, decisions) == nil { try store.forget(day) }
    }

    /// The first day that came to what it did without a statement that tells of it, or by other fees than are stated now.
    private func staleDay(before day: BusinessDay, after lastSigned: BusinessDay) throws -> BusinessDay? {
        let untold = try store.staleDays(before: day, reach: PayoutMatcher.window)
        let chargedOtherwise = try store.days(
            after: lastSigned,
            before: day,
            whoseFigure: "$.fees.terms",
            isNot: feeTermsDigest()
        )
        return (untold + chargedOtherwise).filter { $0 > lastSigned }.min()
    }

    /// What was decided until now.
    func decisions() throws -> DayDecisions { DayDecisions(try side.ledgers[0].read { try $0.decisions() }) }

    /// Reconciles one day; `nil` where nothing tells of it.
    private func run(_ day: BusinessDay, _ decisions: DayDecisions) throws -> DayReconciliation? {
        let statements = try store.statements()
        guard try isTold(day, statements) else { return nil }
        var run = try DayUnderway(day, self, statements: statements, decisions: decisions)
        try run.matchRows()
        try run.matchPayouts()
        return try run.finish()
    }

    /// Whether any statement can tell of a day: one of clearing that covers it or the day after, or one of a bank's on
    /// which a payout of earlier days may stand; or one that goes beyond it, where a till moved money on the day.
    private func isTold(_ day: BusinessDay, _ statements: [ImportedStatement]) throws -> Bool {
        try statements.contains { statement in
            statement.summary.days.map { $0.lowerBound <= day.advanced(by: 1) && day <= $0.upperBound } ?? false
        } || !store.breaksCarried(into: day).isEmpty || isPassedOver(day, statements)
    }

    /// Whether a day of trade lies before what statements tell of: that its own is missing is a difference then.
    private func isPassedOver(_ day: BusinessDay, _ statements: [ImportedStatement]) throws -> Bool {
        let isBefore = statements.contains { $0.summary.days.map { day < $0.upperBound } ?? false }
        return try isBefore && !side.daysOfTrade(in: day...day).isEmpty
    }

    private func frozen(
        _ day: BusinessDay,
        _ signed: RecordedDecision,
        _ decisions: DayDecisions
    ) throws -> DayReconciliation {
        guard let text = try store.figures(of: day) else { throw ReconcilerError.evidenceMissing(day) }
        guard let figures = try? DayFigures(text: text) else { throw ReconcilerError.evidenceAltered(day) }
        let currency = profile.currency
        var result = DayReconciliation(
            day: day,
            currency: currency,
            ledger: figures.ledger.side(currency),
            clearing: figures.clearing.side(currency),
            owed: Money(minorUnits: figures.owed, currency: currency),
            bank: figures.bank.side(currency),
            matched: figures.matched,
            hasLedger: figures.hasLedger,
            hasClearing: figures.hasClearing,
            hasBank: figures.hasBank,
            fees: figures.fees ?? DayReconciliation.Fees(),
            payouts: try (figures.payouts ?? []).map { try $0.payout },
            breaks: try store.breaksOpen(after: day),
            proof: figures.proof,
            signed: signed,
            others: try figures.otherFigures,
            replaced: try store.replacedLines(of: day, cameAfter: false)
        )
        result.replacedLater = try store.replacedLines(of: day, cameAfter: true)
        if case .sign(let proof) = signed.fact.decision {
            result.isAsSigned = proof.digest == ContentDigest.hexadecimal(of: Array(text.utf8))
        }
        let explained = decisions.resolved(on: day)
        result.explained = try store.breaksClosed(on: day).filter { explained.contains($0.id) }
        let open = Set(result.breaks.map(\.id))
        result.links = decisions.links(on: day).filter { link in
            guard case .link(let names) = link.fact.decision else { return false }
            return !open.contains(names.ledger) && !open.contains(names.clearing)
        }
        result.take(decisions)
        return result
    }
}
