public import Ledger
public import Money
public import Till

/// What the shift screen wants to be done outside of the console.
public enum ShiftEffect: Sendable, Hashable {
    /// Read the report of the open shift, or of the newest one.
    case load
    /// Read the report of a shift.
    case show(Int)
    /// Read what is not known yet and would be carried.
    case loadWaiting
    /// Open a shift with that cash in the drawer, or none.
    case open(float: Money?, pieces: CashPieces?)
    /// Close the shift.
    case close(ShiftClosing)
    /// Put cash into the drawer, or take it out.
    case move(CashMoved.Direction, Money, reason: String)
    /// Print the report of a shift.
    case print(Int)

    /// Whether it only reads the ledger, or changes what is read at once: done one after another.
    var isReading: Bool {
        switch self {
        case .load, .show, .loadWaiting, .open, .move: true
        // The network may be long in answering; what was read before is not shown after it.
        case .close, .print: false
        }
    }
}
