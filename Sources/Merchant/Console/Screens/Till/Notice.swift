public import Till

/// Something the cashier is told once.
public enum Notice: Sendable, Hashable {
    case overLimit
    case tooManyMinorDigits
    case amountIsZero
    case noShift
    case unfinishedSum
    case nothingToSplit
    case partOverDue
    case amountFirst
    case notEnoughPlaces
    /// Part of a split is paid: whether the rest is to be given up.
    case splitPartPaid
    case splitLeft
    case refundSent
    case warning(String)
    case error(TillError)
}
