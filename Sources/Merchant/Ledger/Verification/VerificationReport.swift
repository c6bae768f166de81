public import ClearingProtocol

/// What recomputing a ledger found.
public struct VerificationReport: Sendable, Hashable {
    /// How many entries hold, from the first on.
    public let entries: Int
    /// How many payments the journal records.
    public let payments: Int
    /// How many batches it records.
    public let batches: Int
    /// The head of the journal's tree, recomputed from the bodies.
    public let head: TreeHead
    /// The first thing that does not hold, or `nil` when everything does.
    public let failure: VerificationFailure?

    /// Whether everything holds.
    public var isSound: Bool { failure == nil }
}
