public import Timekeeping

/// What the reconciliation screen wants to be done outside of the console.
public enum ReconcileEffect: Sendable, Hashable {
    /// Read the seams of a day, or of the current one.
    case load(BusinessDay?)

    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
