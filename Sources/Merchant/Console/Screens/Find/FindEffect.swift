/// What the find screen wants to be done outside of the console.
public enum FindEffect: Sendable, Hashable {
    /// Look for a text.
    case search(String)

    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
