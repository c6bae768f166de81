/// What the shift screen wants to be done outside of the console.
public enum ShiftEffect: Sendable, Hashable {
    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
