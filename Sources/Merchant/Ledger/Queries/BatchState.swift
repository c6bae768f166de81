/// Whether the network has a batch.
public enum BatchState: String, Sendable, Hashable, CaseIterable {
    /// It is complete and signed; the network has not acknowledged it.
    case sealed
    /// The network acknowledged it, with its place in the log.
    case acknowledged
}
