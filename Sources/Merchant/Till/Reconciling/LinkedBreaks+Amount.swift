public import Ledger
public import Money

extension LinkedBreaks {
    /// What the two still differ by; `nil` where the currency is not known here.
    public var amount: Money? {
        (try? Currency.named(currency)).map { Money(minorUnits: difference, currency: $0) }
    }
}
