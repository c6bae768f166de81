/// What the administration screen wants to be done outside of the console.
public enum AdminEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
