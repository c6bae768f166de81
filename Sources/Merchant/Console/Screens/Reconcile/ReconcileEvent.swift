public import StatementStore
public import Till
public import Timekeeping

/// What comes back to the reconciliation screen.
public enum ReconcileEvent: Sendable, Hashable {
    /// The seams of a day were read.
    case loaded(DaySeams)
    /// What a day would be reconciled by now was read.
    case basisRead(DayBasis)
    /// This is what the day went by that was just reconciled.
    case wentBy(DayBasis)
    /// A day was reconciled; with why the network could not be asked, where it could not.
    case matched(DayReconciliation, notAsked: TillError?)
    /// No statement tells of a day.
    case noStatement(BusinessDay)
    /// A day could not be reconciled.
    case notMatched(ReconcileRefusal)
    /// Something was decided, and the day is so now.
    case decided(DayDecision, DayReconciliation)
    /// Something was not decided.
    case notDecided(ReconcileRefusal)
    /// The rows behind the difference of that name were read.
    case rowsLoaded(String, BreakRows)
    /// The day was written to these files.
    case exported([String])
    /// A statement was read in, perhaps before.
    case statementTaken(ImportedStatement)
    /// A statement was not read in, nothing of it.
    case statementRefused(TillError)
}
