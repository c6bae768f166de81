public import StatementStore
public import Till
public import Timekeeping

/// What whoever reconciles is told until the next key.
public enum ReconcileMessage: Sendable, Hashable {
    /// No statement tells of the day.
    case noStatement(BusinessDay)
    /// The day is reconciled by what was known, since the network could not be asked.
    case notAsked(TillError)
    /// The day was matched anew by itself and came to something else.
    case matchedAnew
    /// A statement was read in.
    case taken(ImportedStatement)
    /// The number went to the terminal's clipboard.
    case copied(String)
    /// Something was decided.
    case decided(DayDecision)
    /// The day was written to these files.
    case exported([String])
    /// Something could not be done.
    case error(ReconcileRefusal)
}
