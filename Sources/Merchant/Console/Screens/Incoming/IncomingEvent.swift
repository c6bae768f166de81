public import Ledger
public import Till
public import Timekeeping

/// What comes back to the incoming screen, or to a payment that is open.
public enum IncomingEvent: Sendable, Hashable {
    /// The newest rows were read, or those that follow the ones that are there.
    case page(IncomingQuery, IncomingRows, BusinessDay, isFirst: Bool, isLast: Bool)
    /// A refund stands as the network says, or waits for its word.
    case refunded(Refund)
    /// A receipt could not be printed again, since there is no printer.
    case noPrinter(payment: String)
    /// A receipt was printed again.
    case printed(payment: String)
    /// A receipt could not be printed.
    case printFailed(payment: String, TillError)
    /// A payment was not given back.
    case refundFailed(payment: String, TillError)
}
