public import Ledger
import Money
import StatementStore
public import Timekeeping

extension Reconciler {
    /// Makes a pair of a row that clearing lacks and one that the ledger lacks. What they differ in stays open, as a
    /// difference of its own kind.
    ///
    /// - Parameters:
    ///   - names: what the two differences are called, in either order.
    ///   - day: the day whose reconciliation decides it.
    ///   - note: why, in words; needed where the reason is another one.
    ///   - actor: who decides.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: ``ReconcilerError``; ``TillError/operators(_:)`` when they may not.
    public func link(
        _ names: (String, String),
        on day: BusinessDay,
        reason: ResolvedBreak.Reason,
        note: String?,
        by actor: String,
        signIn: SignIn?
    ) throws {
        let decisions = try decisions()
        guard decisions.signed[day] == nil else { throw ReconcilerError.signed(day) }
        let note = try Self.checked(note, isNeeded: reason == .other)
        let open = try reconcile(day).breaks
        func named(_ name: String) throws -> StoredBreak {
            guard let found = open.first(where: { $0.id == name }) else { throw ReconcilerError.noBreak(name, day) }
            return found
        }
        let (first, second) = (try named(names.0), try named(names.1))
        guard first.mayBeLinked(with: second) else { throw ReconcilerError.noPair(names.0, names.1) }
        let (ledger, clearing) = first.isOfLedgerAlone ? (first, second) : (second, first)
        let isOneCurrency = ledger.difference.currency == clearing.difference.currency
        let link = LinkedBreaks(
            ledger: ledger.id,
            clearing: clearing.id,
            difference: ledger.difference.minorUnits + (isOneCurrency ? clearing.difference.minorUnits : 0),
            currency: ledger.difference.currency.code,
            reason: reason,
            previousOfLedger: decisions.isCarried(ledger, until: day) ? "carried" : "open",
            previousOfClearing: decisions.isCarried(clearing, until: day) ? "carried" : "open"
        )
        try write(ReconciliationDecided(day: day, .link(link), note: note), by: actor, signIn: signIn)
    }

    /// Takes back what was decided on a day about a difference: it stands again as the day before left it.
    ///
    /// - Parameters:
    ///   - name: what the difference is called; of a link, either of both.
    ///   - day: the day whose reconciliation decided it.
    ///   - note: why, in words.
    ///   - actor: who takes it back.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: ``ReconcilerError``; ``TillError/operators(_:)`` when they may not.
    public func takeBack(
        _ name: String,
        on day: BusinessDay,
        note: String?,
        by actor: String,
        signIn: SignIn?
    ) throws {
        let decisions = try decisions()
        guard decisions.signed[day] == nil else { throw ReconcilerError.signed(day) }
        let note = try Self.checked(note, isNeeded: false)
        guard let previous = decisions.word(about: name, on: day) else { throw ReconcilerError.noDecision(name, day) }
        let undone = UndoneDecision(name: name, previous: previous)
        try write(ReconciliationDecided(day: day, .undo(undone), note: note), by: actor, signIn: signIn)
    }

    /// Notes something about a difference, which decides nothing.
    ///
    /// - Parameters:
    ///   - name: what the difference is called.
    ///   - day: the day whose reconciliation it belongs to.
    ///   - note: the words.
    ///   - actor: who notes it.
    ///   - signIn: who of the till's operators that is.
    /// - Throws: ``ReconcilerError``; ``TillError/operators(_:)`` when they may not.
    public func remark(
        on name: String,
        of day: BusinessDay,
        note: String,
        by actor: String,
        signIn: SignIn?
    ) throws {
        let decisions = try decisions()
        guard decisions.signed[day] == nil else { throw ReconcilerError.signed(day) }
        let note = try Self.checked(note, isNeeded: true)
        let result = try reconcile(day)
        guard (result.breaks + result.explained).contains(where: { $0.id == name }) else {
            throw ReconcilerError.noBreak(name, day)
        }
        try write(ReconciliationDecided(day: day, .remark(name: name), note: note), by: actor, signIn: signIn)
    }
}
