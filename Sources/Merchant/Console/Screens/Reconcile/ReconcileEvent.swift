/// What comes back to the reconciliation screen.
public enum ReconcileEvent: Sendable, Hashable {
}
