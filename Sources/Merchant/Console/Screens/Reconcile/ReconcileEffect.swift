/// What the reconciliation screen wants to be done outside of the console.
public enum ReconcileEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
