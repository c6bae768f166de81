/// What the keys of the reconciliation screen do.
public enum ReconcileAction: Sendable, Hashable {
    /// Go to the day before.
    case previousDay
    /// Go to the day after.
    case nextDay
    /// Hold ledger, clearing and bank against each other.
    case match
    /// Open the rows behind the difference under the cursor.
    case openBreak
    /// Show rows of an opened difference that are out of sight: so many on or, below zero, back.
    case turnRows(Int)
    /// Open the payment behind the difference under the cursor.
    case openPayment
    /// Say more of the day: fees, currencies, payouts, and rows that were replaced.
    case openDetails
    /// Read on in it.
    case readDetails(ReadingStep)
    /// Let the keys mean the shifts, or the differences again.
    case changePart
    /// Ask why the difference under the cursor is explained.
    case resolve
    /// Ask why it stays open.
    case carry
    /// Ask what it is the same money as.
    case link
    /// Ask why what was decided about it is taken back.
    case takeBack
    /// Ask what is to be noted about it.
    case remark
    /// Let a second person sign the day off.
    case sign
    /// Ask why a day that was signed off is to change again.
    case unlock
    /// Do what is entered.
    case decide
    /// Write the day to files.
    case export
    /// Copy the number of the difference under the cursor to the clipboard of the terminal.
    case copyNumber
    /// Ask for the path of a statement.
    case enterStatement
    /// Read the statement in whose path is entered.
    case readStatement
}
