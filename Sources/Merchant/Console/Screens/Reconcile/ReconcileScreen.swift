/// The reconciliation screen.
public struct ReconcileScreen: Sendable, Hashable {
    /// The screen before anything was read.
    public init() {}
}
