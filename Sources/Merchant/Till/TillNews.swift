public import Ledger

/// What happens at a till without anybody pressing a key.
public enum TillNews: Sendable, Hashable {
    /// The connection to the network came or went.
    case link(LinkState)
    /// The network spoke about an attempt.
    case attempt(Outcome)
    /// The network acknowledged a batch.
    case batch(SealedBatch)
}
