public import Money

/// What the same weekday of the weeks before came to on average.
public struct UsualTakings: Sendable, Hashable {
    /// Payments of one such day, halves rounded up.
    public let count: Int
    /// Gross of one such day, halves of a minor unit rounded up.
    public let gross: Money
    /// How many days it is the mean of: those of the last four that took anything in the currency.
    public let days: Int

    /// The mean of some days of the same currency; `nil` of none.
    ///
    /// - Throws: `MoneyError` when their sum is too large.
    init?(of days: [(count: Int, gross: Money)]) throws(MoneyError) {
        guard let currency = days.first?.gross.currency else { return nil }
        let sum = try Money.sum(of: days.map(\.gross), currency: currency)
        count = Int(days.reduce(0) { $0 + Int64($1.count) }.meanRoundedHalfUp(of: days.count))
        gross = Money(minorUnits: sum.minorUnits.meanRoundedHalfUp(of: days.count), currency: currency)
        self.days = days.count
    }
}

extension Int64 {
    /// A sum that is not negative, divided by a count above zero; halves are rounded up.
    func meanRoundedHalfUp(of count: Int) -> Int64 {
        let (whole, rest) = quotientAndRemainder(dividingBy: Int64(count))
        return whole + (rest >= Int64(count) - rest ? 1 : 0)
    }
}
