/// Where an attempt stands in the network.
public enum OrderState: String, Sendable, Hashable, CaseIterable {
    /// It can be paid.
    case open
    /// It is paid.
    case paid
    /// The payer said no.
    case declined
    /// The terminal withdrew it before it was paid.
    case cancelled
    /// Nobody paid it in time.
    case expired

    /// Whether nothing can change it any more, refunds aside.
    public var isFinal: Bool { self != .open }
}
