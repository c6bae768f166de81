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
    let calendar: MerchantCalendar
    let clock: TimeSource
    private let networkKey: VerifyingKey?

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

    /// Reads a statement in: all of it or, where it is refused, nothing. One that is there already changes nothing.
    public func take(_ reader: any StatementReader, file: String) throws -> ImportedStatement {
        try store.take(reader, file: file, at: clock.now(), calendar: calendar)
    }

    /// Reconciles a day, and after it those later days that were reconciled before: what they open with is what this one
    /// closes with.
    ///
    /// Doing it again with the same statements comes to the same.
    ///
    /// - Throws: ``ReconcilerError/noStatement(_:)``; ``StatementStoreError``; ``LedgerError``.
    public func reconcile(_ day: BusinessDay) throws -> DayReconciliation {
        for earlier in try store.staleDays(before: day, reach: PayoutMatcher.window) { _ = try run(earlier) }
        let result = try run(day)
        for later in try store.reconciledDays() where later > day { _ = try run(later) }
        return result
    }

    private func run(_ day: BusinessDay) throws -> DayReconciliation {
        let statements = try store.statements()
        guard !statements.isEmpty else { throw ReconcilerError.noStatement(day) }
        var run = try DayUnderway(day, self, statements: statements)
        try run.matchRows()
        try run.matchPayouts()
        return try run.finish()
    }
}
