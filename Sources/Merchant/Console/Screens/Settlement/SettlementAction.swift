/// What the keys of the settlement screen do.
public enum SettlementAction: Sendable, Hashable {
    /// The business day before.
    case previousDay
    /// The business day after.
    case nextDay
    /// Send the batch under the cursor, and what should have gone before it.
    case send
    /// Write the lines of the batch under the cursor to a file.
    case export
    /// Open the batch under the cursor.
    case open
    /// Open what is under the cursor of the batch that is opened.
    case openRow
    /// Put the number under the cursor into the clipboard.
    case copyNumber
    /// Send the line under the cursor as the network has it.
    case correct
    /// Give the line under the cursor up.
    case drop
    /// Decide for the reason that was entered.
    case decide
}
