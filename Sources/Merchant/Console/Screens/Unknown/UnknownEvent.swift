public import ClearingProtocol
public import Ledger

/// What comes back to the unknown screen.
public enum UnknownEvent: Sendable, Hashable {
    /// The attempts that wait were read, oldest first.
    case loaded([Attempt])
    /// The network was asked about an attempt, whatever it said.
    case asked(AttemptReference)
}
