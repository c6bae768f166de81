/// What the keys of the till screen do.
public enum TillAction: Sendable, Hashable {
    /// Ask the network again what became of the order.
    case askAgain
    /// Show the order's code in the other form.
    case switchForm
}
