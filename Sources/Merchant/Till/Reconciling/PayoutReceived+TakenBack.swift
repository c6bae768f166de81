public import Ledger
public import Money

extension PayoutReceived {
    /// What it takes back from the books; `nil` where it books what came.
    public var takenBack: Money? {
        guard amount.isNegative else { return nil }
        return Money(minorUnits: -amount.minorUnits, currency: amount.currency)
    }
}
