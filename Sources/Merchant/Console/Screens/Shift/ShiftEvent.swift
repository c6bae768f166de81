public import Ledger
public import Money
public import Till

/// What comes back to the shift screen.
public enum ShiftEvent: Sendable, Hashable {
    /// The report was read; `nil` before the first shift.
    case loaded(ShiftReport?)
    /// What should be in the drawer was read; `nil` where it is not to be seen.
    case expected(Money?)
    /// A shift was opened.
    case opened(Shift)
    /// The shift was closed and its batch sealed.
    case closed(SealedBatch)
    /// Something could not be done.
    case failed(TillError)
}
