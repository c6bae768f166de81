public import Money

/// What the network keeps of each payment: a rate, a fixed part, bounds, and tiers by the payment's amount.
///
/// All amounts are minor units of the payment's currency.
public struct FeeSchedule: JSONMessage {
    /// The share of the amount.
    public let rate: Rate
    /// What is added to the share.
    public let fixed: Int64
    /// The least fee of a payment; a fee is never more than the payment.
    public let minimum: Int64
    /// The largest fee of a payment, if there is one.
    public let maximum: Int64?
    /// Other rates for larger payments, by rising amounts. The last tier that a payment reaches counts for all of it.
    public let tiers: [FeeTier]
    /// What becomes of the fee in a refund.
    public let refundPolicy: RefundFeePolicy

    /// The most tiers of a schedule.
    public static let mostTiers = 16

    /// A schedule.
    public init(
        rate: Rate,
        fixed: Int64 = 0,
        minimum: Int64 = 0,
        maximum: Int64? = nil,
        tiers: [FeeTier] = [],
        refundPolicy: RefundFeePolicy = .returned
    ) {
        self.rate = rate
        self.fixed = fixed
        self.minimum = minimum
        self.maximum = maximum
        self.tiers = tiers
        self.refundPolicy = refundPolicy
    }

    public init(from reader: JSONReader) throws(JSONError) {
        rate = Rate(partsPerMillion: try reader.member("rate_parts_per_million").integer(in: 0...1_000_000))
        fixed = try reader.optional("fixed")?.integer(in: 0...JSONValue.largestInteger) ?? 0
        minimum = try reader.member("minimum").integer(in: 0...JSONValue.largestInteger)
        maximum = try reader.optional("maximum")?.integer(in: minimum...JSONValue.largestInteger)
        var tiers: [FeeTier] = []
        for element in try reader.optional("tiers")?.elements(most: Self.mostTiers) ?? [] {
            let tier = try FeeTier(from: element)
            if let last = tiers.last, tier.from <= last.from {
                throw try element.member("from").refused("\(tier.from)", "above the tier before, \(last.from)")
            }
            tiers.append(tier)
        }
        self.tiers = tiers
        refundPolicy =
            try reader.optional("refund_fee")?.string("kept, returned or fixed_kept") { RefundFeePolicy(rawValue: $0) }
            ?? .returned
    }

    public var json: JSONValue {
        .members([
            "rate_parts_per_million": .integer(rate.partsPerMillion),
            "fixed": fixed == 0 ? nil : .integer(fixed),
            "minimum": .integer(minimum),
            "maximum": maximum.map(JSONValue.integer),
            "tiers": tiers.isEmpty ? nil : .array(tiers.map(\.json)),
            "refund_fee": refundPolicy == .returned ? nil : .string(refundPolicy.rawValue),
        ])
    }

    /// The fee of one payment: the share rounded half up to the minor unit, and the fixed part, at least the minimum,
    /// at most the maximum and the amount.
    ///
    /// - Throws: ``MoneyError`` when the amount is too large to be multiplied.
    public func fee(on amount: Money) throws(MoneyError) -> Money {
        let (rate, fixed) = terms(for: amount)
        let share = try amount.applying(rate, rounding: .halfUp)
        let whole = try share.adding(Money(minorUnits: fixed, currency: amount.currency))
        let bounded = min(max(whole.minorUnits, minimum), maximum ?? .max)
        return Money(minorUnits: min(bounded, amount.minorUnits), currency: amount.currency)
    }

    /// The rate and the fixed part that count for a payment.
    private func terms(for amount: Money) -> (rate: Rate, fixed: Int64) {
        let tier = tiers.last { $0.from <= amount.minorUnits }
        return (tier?.rate ?? rate, tier?.fixed ?? fixed)
    }

    /// What goes back of a payment's fee with one refund: at least nothing, at most the refund.
    ///
    /// Not each refund is rounded but their sum, half up: so no number of refunds brings back more than was charged,
    /// and the last one brings back the rest.
    ///
    /// - Parameters:
    ///   - fee: the fee of the payment.
    ///   - amount: the payment, more than nothing.
    ///   - refund: what is refunded now, at most what remains of the payment.
    ///   - refunded: what was refunded before.
    ///   - returned: what went back of the fee before.
    /// - Throws: ``MoneyError`` when the currencies differ.
    public func feeReturned(
        of fee: Money,
        on amount: Money,
        with refund: Money,
        refunded: Money,
        returned: Money
    ) throws(MoneyError) -> Money {
        let kept: Int64
        switch refundPolicy {
        case .kept: return .zero(fee.currency)
        case .returned: kept = 0
        case .fixedKept: kept = min(terms(for: amount).fixed, fee.minorUnits)
        }
        let returnable = try fee.subtracting(Money(minorUnits: kept, currency: fee.currency))
        let all = try refunded.adding(refund)
        let rest = try amount.subtracting(all)
        // Of two shares the first gets the odd unit when both remainders are equal, which is half up.
        let shares = try returnable.allocated(by: [Int(all.minorUnits), Int(rest.minorUnits)])
        let due = try shares[0].subtracting(returned)
        return Money(minorUnits: min(max(due.minorUnits, 0), refund.minorUnits), currency: fee.currency)
    }
}
