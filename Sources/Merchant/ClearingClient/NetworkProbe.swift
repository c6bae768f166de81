/// What a question to a node, whether it is ready, brought back.
public struct NetworkProbe: Sendable, Hashable {
    /// Whether the node takes requests.
    public let isReady: Bool
    /// From the question to its answer, a new connection included.
    public let roundTrip: Duration
    /// How far the clock here is ahead of the node's, in milliseconds, to about a second; negative when it is behind.
    /// `nil` where the node does not say its time.
    public let clockLead: Int64?
}
