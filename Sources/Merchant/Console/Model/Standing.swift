public import Ledger

/// What the status bar shows of the ledger.
public struct Standing: Sendable, Hashable {
    /// The newest shift.
    public let shift: Shift?
    /// How many attempts could not be asked about.
    public let unknown: Int
    /// How many entries of the journal no acknowledged batch covers.
    public let unsent: Int

    /// A standing.
    public init(shift: Shift?, unknown: Int, unsent: Int) {
        self.shift = shift
        self.unknown = unknown
        self.unsent = unsent
    }
}
