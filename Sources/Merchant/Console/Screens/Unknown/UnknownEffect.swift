/// What the unknown screen wants to be done outside of the console.
public enum UnknownEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
