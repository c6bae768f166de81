public import Ledger
public import Till

/// What comes back to the shift screen.
public enum ShiftEvent: Sendable, Hashable {
    /// The report was read; `nil` before the first shift.
    case loaded(ShiftReport?)
    /// A shift was opened.
    case opened(Shift)
    /// The shift was closed and its batch sealed.
    case closed(SealedBatch)
    /// Something could not be done.
    case failed(TillError)
}
