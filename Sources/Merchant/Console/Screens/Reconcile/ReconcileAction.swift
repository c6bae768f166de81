/// What the keys of the reconciliation screen do.
public enum ReconcileAction: Sendable, Hashable {
    /// Go to the day before.
    case previousDay
    /// Go to the day after.
    case nextDay
    /// Hold ledger, clearing and bank against each other.
    case match
    /// Open the payment behind the difference under the cursor.
    case openBreak
    /// Copy the number of the difference under the cursor to the clipboard of the terminal.
    case copyNumber
    /// Ask for the path of a statement.
    case enterStatement
    /// Read the statement in whose path is entered.
    case readStatement
}
