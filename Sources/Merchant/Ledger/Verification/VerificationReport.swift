public import ClearingProtocol

/// What recomputing a ledger found.
public struct VerificationReport: Sendable, Hashable {
    /// How many entries hold, from the first on.
    public let entries: Int
    /// How many payments they record.
    public let payments: Int
    /// How many batches they record.
    public let batches: Int
    /// How many checkpoints of the network's log they keep.
    public let checkpoints: Int
    /// The head of the journal's tree, recomputed from the bodies.
    public let head: TreeHead
    /// What does not hold, at most 20 of it.
    public let failures: [VerificationFailure]
    /// How many more things do not hold.
    public let furtherFailures: Int
    /// Why numbers that seem to be missing are not.
    public let explanations: [NumberExplanation]

    /// The first thing that does not hold, or `nil` when everything does.
    public var failure: VerificationFailure? { failures.first }

    /// Whether everything holds.
    public var isSound: Bool { failures.isEmpty }
}
