public import Ledger
public import Money
public import Till

/// What comes back to the shift screen.
public enum ShiftEvent: Sendable, Hashable {
    /// The report was read; `nil` before the first shift.
    case loaded(ShiftReport?)
    /// What is not known yet was read.
    case waiting([Waiting])
    /// A shift was opened.
    case opened(Shift)
    /// The shift was closed and its batch sealed.
    case closed(SealedBatch)
    /// The shift was not closed.
    case notClosed(TillError, ShiftClosing)
    /// Cash was put in or taken out.
    case moved(CashMoved.Direction, Money)
    /// The report was printed; `false` where there is no printer.
    case printed(Bool)
    /// Something could not be done.
    case failed(TillError)
}
