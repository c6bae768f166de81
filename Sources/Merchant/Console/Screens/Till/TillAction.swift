/// What the keys of the till screen do.
public enum TillAction: Sendable, Hashable {
    /// Ask the network again what became of the order.
    case askAgain
    /// Show the order's code in the other form.
    case switchForm
    /// Type words about the order.
    case typeReference
    /// Type a tip.
    case typeTip
    /// Scan or type the payer's code.
    case scan
    /// Let several pay.
    case split
    /// Give up what is still due of a split of which a part is paid.
    case giveUpSplit
    /// Show the code of the sign on the counter.
    case showSign
    /// Serve the next customer while this one pays.
    case putAside
    /// Go back to the customer who was put aside the longest.
    case takeBack
    /// Give a payment back that came late or twice.
    case giveBack
}
