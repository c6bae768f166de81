import Ledger
import TerminalUI
import Timekeeping

/// What happens at the customer's screen.
enum DisplayEvent: Sendable {
    /// The ledger was read: the attempt that the counter is busy with.
    case read(Attempt?)
    /// The ledger could not be read.
    case unreadable
    /// It is that time now.
    case tick(Timestamp)
    /// Something came from the terminal.
    case input(InputEvent)
}
