public import Till

/// What comes back to the reconciliation screen.
public enum ReconcileEvent: Sendable, Hashable {
    /// The seams of a day were read.
    case loaded(DaySeams)
}
