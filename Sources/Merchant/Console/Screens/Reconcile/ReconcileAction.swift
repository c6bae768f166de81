/// What the keys of the reconciliation screen do.
public enum ReconcileAction: Sendable, Hashable {
}
