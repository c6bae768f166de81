/// What the find screen wants to be done outside of the console.
public enum FindEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
