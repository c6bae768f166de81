/// What an event of a terminal is about.
public enum EventKind: String, Sendable, Hashable, CaseIterable {
    /// An order changed its state.
    case order
    /// A refund changed its state.
    case refund
}
