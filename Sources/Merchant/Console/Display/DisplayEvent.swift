import Ledger
import TerminalUI
import Till
import Timekeeping

/// What happens at the customer's screen.
enum DisplayEvent: Sendable {
    /// The ledger was read: the attempt that the counter is busy with, and what was given back last.
    case read(Attempt?, Refund? = nil)
    /// The cashier chose what is shown.
    case cue(DisplayCue)
    /// The ledger could not be read.
    case unreadable
    /// It is that time now.
    case tick(Timestamp)
    /// Something came from the terminal.
    case input(InputEvent)
}
