public import Money

/// What the shift screen wants to be done outside of the console.
public enum ShiftEffect: Sendable, Hashable {
    /// Read the report of the open shift, or of the newest one.
    case load
    /// Open a shift with that cash in the drawer, or none.
    case open(float: Money?)
    /// Close the shift with what was counted, if anybody counted.
    case close(counted: Money?)

    /// Whether it only reads the ledger.
    var isReading: Bool { self == .load }
}
