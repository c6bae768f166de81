public import Money

/// What payments and refunds add up to in one currency, each counted where it was recorded.
public struct Figures: Sendable, Hashable {
    /// How many payments there are.
    public let count: Int
    /// What was paid.
    public let gross: Money
    /// How many refunds there are.
    public let refundCount: Int
    /// What was given back.
    public let refunds: Money
    /// What the network kept, less what it gave back with refunds.
    public let fees: Money
    /// What the merchant receives: gross less refunds less fees.
    public let net: Money

    /// Figures of sums in one currency.
    public init(
        count: Int,
        gross: Int64,
        refundCount: Int = 0,
        refunds: Int64,
        fees: Int64,
        currency: Currency
    ) {
        self.count = count
        self.refundCount = refundCount
        self.gross = Money(minorUnits: gross, currency: currency)
        self.refunds = Money(minorUnits: refunds, currency: currency)
        self.fees = Money(minorUnits: fees, currency: currency)
        net = Money(minorUnits: gross - refunds - fees, currency: currency)
    }
}
