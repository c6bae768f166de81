public import Till

/// The reconciliation screen: ledger, clearing and bank of a day side by side.
public struct ReconcileScreen: Sendable, Hashable {
    /// The day's seams; `nil` until they are read.
    public var seams: DaySeams?

    /// The screen before anything was read.
    public init() {}
}
