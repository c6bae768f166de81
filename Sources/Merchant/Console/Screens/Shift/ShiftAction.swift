public import Ledger

/// What the keys of the shift screen do.
public enum ShiftAction: Sendable, Hashable {
    /// Type the float, to open a shift.
    case typeFloat
    /// Type what was counted, to close the shift.
    case typeCount
    /// Type how much is put in or taken out.
    case typeMovement(CashMoved.Direction)
    /// Take what was typed.
    case accept
    /// Go on without cash.
    case withoutCash
    /// Count notes and coins one by one, or one amount.
    case toggleNotes
    /// Close the shift so.
    case confirmClose
    /// Type why what is not known yet is carried.
    case carry
    /// Type why there is a difference.
    case explain
    /// Show the open shift, or the newest one, as it stands now.
    case reload
    /// Show the shift before or after the one that is shown.
    case turn(by: Int)
    /// Print the report that is shown.
    case print
}
