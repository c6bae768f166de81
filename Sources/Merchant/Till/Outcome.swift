public import Ledger

/// How an attempt stands after the network spoke.
public struct Outcome: Sendable, Hashable {
    /// The attempt.
    public let attempt: Attempt
    /// Its payment, if it is paid.
    public let payment: Payment?
    /// Whether this was not known before.
    public let isNews: Bool
}
