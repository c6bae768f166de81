/// How far a batch has come on its way to clearing.
public enum BatchState: String, Sendable, Hashable, CaseIterable {
    /// It is complete and signed, and was not sent.
    case sealed
    /// It was sent, and no answer came.
    case sent
    /// The network acknowledged it, with its place in the log.
    case acknowledged
    /// The network acknowledged it without the lines that are not its own.
    case partAcknowledged = "part_acknowledged"
    /// The network refuses it as a whole.
    case rejected

    /// Whether the network recorded it.
    public var isAcknowledged: Bool { self == .acknowledged || self == .partAcknowledged }
}
