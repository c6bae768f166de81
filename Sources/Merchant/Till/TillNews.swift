public import Ledger

/// What happens at a till without anybody pressing a key.
public enum TillNews: Sendable, Hashable {
    /// The connection to the network came or went.
    case link(LinkState)
    /// The network spoke about an attempt.
    case attempt(Outcome)
    /// The network spoke about a refund.
    case refund(Refund)
    /// The network says nothing of the events of these numbers; what waits was asked about instead.
    case missingEvents(ClosedRange<Int>)
    /// The network acknowledged a batch.
    case batch(SealedBatch)
}
