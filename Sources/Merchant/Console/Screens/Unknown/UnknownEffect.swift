public import ClearingProtocol

/// What the unknown screen wants to be done outside of the console.
public enum UnknownEffect: Sendable, Hashable {
    /// Read the attempts that wait.
    case load
    /// Ask the network about an attempt, and withdraw it where its customer sees no code any more.
    case ask(AttemptReference)

    /// Whether it only reads the ledger.
    var isReading: Bool { self == .load }
}
