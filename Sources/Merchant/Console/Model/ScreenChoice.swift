import TerminalUI
import Timekeeping

/// A screen that was chosen by Esc and a digit, for as long as the digit may have been the first of an amount.
struct ScreenChoice: Sendable, Hashable {
    /// The digit.
    let digit: Key
    /// Until when.
    let until: Timestamp
}
