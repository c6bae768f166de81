/// What the keys of the incoming screen, and of a payment that is open, do.
public enum IncomingAction: Sendable, Hashable {
    /// Show the filters and let their keys work, or hide them.
    case toggleFilters
    /// Only payments in the next state, or in any.
    case nextState
    /// Only payments paid in the next way, or in any.
    case nextMode
    /// Only the operator's own, or everybody's.
    case toggleOwn
    /// Only those that came late or twice, or all.
    case toggleMarked
    /// Type a text by which the list is searched.
    case beginSearch
    /// Take every filter away.
    case clearFilters
    /// Begin to give the payment back.
    case beginRefund
    /// All that remains is given back.
    case refundAll
    /// The amount is typed: on to the reason.
    case takeAmount
    /// The reason is one of those that are offered.
    case chooseReason(String)
    /// The reason is typed.
    case typeReason
    /// The reason is typed: on to the confirmation.
    case takeReason
    /// Give it back.
    case confirmRefund
    /// Print the receipt again.
    case reprint
    /// Copy the payment's number to the clipboard of the terminal.
    case copyNumber
}
