/// Whether the network is there.
public enum LinkState: Sendable, Hashable {
    /// Nobody has asked yet.
    case connecting
    /// It is there.
    case online
    /// It is not there, for this reason.
    case offline(String)
}

extension LinkState {
    /// Whether the network is there.
    public var isOnline: Bool { self == .online }
}
