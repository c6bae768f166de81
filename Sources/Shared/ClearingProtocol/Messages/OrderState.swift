/// Where an attempt stands in the network.
public enum OrderState: String, Sendable, Hashable, CaseIterable {
    /// It can be paid.
    case open
    /// Its payer was found and has yet to confirm it.
    case authorising
    /// It is paid.
    case paid
    /// The payer said no.
    case declined
    /// The terminal withdrew it before it was paid.
    case cancelled
    /// Nobody paid it in time.
    case expired
    /// It was paid and taken back in full on the same business day.
    case reversed

    /// Whether nothing can change it any more, refunds and reversals aside.
    public var isFinal: Bool { self != .open && self != .authorising }
}
