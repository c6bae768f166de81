/// What the keys of the reconciliation screen do.
public enum ReconcileAction: Sendable, Hashable {
    /// Go to the day before.
    case previousDay
    /// Go to the day after.
    case nextDay
}
