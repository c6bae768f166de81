public import Money

/// What the network keeps of each payment: a rate and a least fee.
public struct FeeSchedule: JSONMessage {
    /// The share of the amount.
    public let rate: Rate
    /// The least fee of a payment in minor units; a fee is never more than the payment.
    public let minimum: Int64

    /// A schedule.
    public init(rate: Rate, minimum: Int64 = 0) {
        self.rate = rate
        self.minimum = minimum
    }

    public init(from reader: JSONReader) throws(JSONError) {
        rate = Rate(partsPerMillion: try reader.member("rate_parts_per_million").integer(in: 0...1_000_000))
        minimum = try reader.member("minimum").integer(in: 0...JSONValue.largestInteger)
    }

    public var json: JSONValue {
        ["rate_parts_per_million": .integer(rate.partsPerMillion), "minimum": .integer(minimum)]
    }

    /// The fee of one payment: the rate rounded half up to the minor unit, at least the minimum, at most the amount.
    ///
    /// - Throws: ``MoneyError`` when the amount is too large to be multiplied.
    public func fee(on amount: Money) throws(MoneyError) -> Money {
        let share = try amount.applying(rate, rounding: .halfUp)
        let units = min(max(share.minorUnits, minimum), amount.minorUnits)
        return Money(minorUnits: units, currency: amount.currency)
    }
}
