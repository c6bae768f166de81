/// Why something about a day's reconciliation was not done.
public enum ReconcileRefusal: Error, Sendable, Hashable {
    /// The reconciliation itself does not allow it.
    case reconciler(ReconcilerError)
    /// The till does not.
    case till(TillError)

    /// Nobody chose why.
    case noReason

    /// The error as a refusal.
    public init(_ error: any Error) {
        self = (error as? ReconcilerError).map(Self.reconciler) ?? .till(TillError(error))
    }
}
