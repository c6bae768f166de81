/// What the takings screen wants to be done outside of the console.
public enum TakingsEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
