public import Money

/// What the payments and refunds of a part of the takings add up to in one currency.
///
/// A payment counts where it was recorded, and so does a refund: on its own day, in its own hour.
public struct Takings: Sendable, Hashable {
    /// How many payments there are.
    public let count: Int
    /// What was paid, tips among it.
    public let gross: Money
    /// How many refunds there are.
    public let refundCount: Int
    /// What was given back.
    public let refunds: Money
    /// What the network kept, less what it gave back with refunds.
    public let fees: Money
    /// What of the payments was for the staff.
    public let tips: Money

    /// Sums in one currency.
    public init(count: Int, gross: Money, refundCount: Int, refunds: Money, fees: Money, tips: Money) {
        self.count = count
        self.gross = gross
        self.refundCount = refundCount
        self.refunds = refunds
        self.fees = fees
        self.tips = tips
    }

    /// Neither payments nor refunds.
    public static func none(in currency: Currency) -> Takings {
        let zero = Money.zero(currency)
        return Takings(count: 0, gross: zero, refundCount: 0, refunds: zero, fees: zero, tips: zero)
    }

    /// The currency of all of it.
    public var currency: Currency { gross.currency }

    /// What the merchant receives: gross less refunds less fees.
    ///
    /// - Throws: `MoneyError` when it is too large.
    public func net() throws(MoneyError) -> Money {
        try gross.subtracting(refunds).subtracting(fees)
    }

    /// The average payment, a half of a minor unit rounded up; `nil` without payments.
    public var averageTicket: Money? {
        guard count > 0 else { return nil }
        let (whole, rest) = gross.minorUnits.quotientAndRemainder(dividingBy: Int64(count))
        return Money(minorUnits: whole + (rest >= Int64(count) - rest ? 1 : 0), currency: currency)
    }

    /// How many refunds there are to a million payments, rounded down; `nil` without payments.
    public var refundRateByCount: Rate? { Self.rate(Int64(refundCount), of: Int64(count)) }

    /// How many minor units were given back of a million that were paid, rounded down; `nil` without payments.
    public var refundRateByValue: Rate? { Self.rate(refunds.minorUnits, of: gross.minorUnits) }

    private static func rate(_ part: Int64, of whole: Int64) -> Rate? {
        guard whole > 0, let parts = Int64(exactly: Int128(part) * 1_000_000 / Int128(whole)) else { return nil }
        return Rate(partsPerMillion: parts)
    }

    /// Both together.
    ///
    /// - Throws: `MoneyError` when the currencies differ or a sum is too large.
    public func adding(_ other: Takings) throws(MoneyError) -> Takings {
        Takings(
            count: count + other.count,
            gross: try gross.adding(other.gross),
            refundCount: refundCount + other.refundCount,
            refunds: try refunds.adding(other.refunds),
            fees: try fees.adding(other.fees),
            tips: try tips.adding(other.tips)
        )
    }
}
