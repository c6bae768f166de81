public import Money

/// What a host should charge for a payment: a rate and a fixed part, with a floor and a cap, by the amount.
///
/// Each payment's fee is rounded half up to the minor unit, and the rounded fees are summed: a percentage of a day's
/// total is wrong every day.
public struct FeeSchedule: Sendable, Hashable {
    /// What is charged for payments from an amount on.
    public struct Tier: Sendable, Hashable {
        /// The lowest amount of a payment to which it applies, in minor units.
        public let from: Int64
        /// The part of the amount.
        public let rate: Rate
        /// What is added to it, in minor units.
        public let fixed: Int64
        /// The least, in minor units.
        public let minimum: Int64
        /// The most, in minor units, if there is a cap.
        public let cap: Int64?

        /// A tier.
        public init(from: Int64 = 0, rate: Rate, fixed: Int64 = 0, minimum: Int64 = 0, cap: Int64? = nil) {
            self.from = from
            self.rate = rate
            self.fixed = fixed
            self.minimum = minimum
            self.cap = cap
        }
    }

    /// What becomes of the fee when a payment is given back.
    public enum RefundPolicy: String, Sendable, Hashable, CaseIterable {
        /// The fee comes back in proportion.
        case giveBack = "return"
        /// The host keeps it.
        case keep
        /// The host keeps the fixed part, and gives the rest back in proportion.
        case keepFixed = "keep-fixed"
    }

    /// The tiers, the lowest first.
    public let tiers: [Tier]
    /// What becomes of the fee of a payment that is given back.
    public let refunds: RefundPolicy

    /// A schedule.
    public init(tiers: [Tier], refunds: RefundPolicy = .giveBack) {
        self.tiers = tiers.sorted { $0.from < $1.from }
        self.refunds = refunds
    }

    /// What a payment should cost, or `nil` where no tier covers its amount.
    ///
    /// - Throws: ``MoneyError`` when it cannot be counted.
    public func fee(of amount: Money) throws(MoneyError) -> Money? {
        guard let tier = tier(of: amount.minorUnits) else { return nil }
        return try Self.fee(of: amount, in: tier, fixed: tier.fixed)
    }

    /// What should come back of a payment's fee when a part of it is given back.
    ///
    /// - Parameters:
    ///   - part: what is given back, above zero.
    ///   - amount: what was paid.
    /// - Throws: ``MoneyError`` when it cannot be counted.
    public func feeGivenBack(for part: Money, of amount: Money) throws(MoneyError) -> Money? {
        guard let tier = tier(of: amount.minorUnits) else { return nil }
        let zero = Money.zero(amount.currency)
        switch refunds {
        case .keep: return zero
        case .giveBack: return try share(part, of: amount, from: Self.fee(of: amount, in: tier, fixed: tier.fixed))
        case .keepFixed: return try share(part, of: amount, from: Self.fee(of: amount, in: tier, fixed: 0))
        }
    }

    private func tier(of units: Int64) -> Tier? { tiers.last { $0.from <= units } }

    private static func fee(of amount: Money, in tier: Tier, fixed: Int64) throws(MoneyError) -> Money {
        let part = try amount.applying(tier.rate, rounding: .halfUp)
        let sum = try part.adding(Money(minorUnits: fixed, currency: amount.currency))
        let floored = max(sum.minorUnits, tier.minimum)
        return Money(minorUnits: min(floored, tier.cap ?? floored), currency: amount.currency)
    }

    private func share(_ part: Money, of amount: Money, from fee: Money) throws(MoneyError) -> Money {
        guard amount.minorUnits > 0, part.minorUnits >= 0 else { return .zero(amount.currency) }
        // Half up: twice the product plus the divisor, over twice the divisor.
        let product = Int128(fee.minorUnits) * Int128(part.minorUnits) * 2 + Int128(amount.minorUnits)
        guard let units = Int64(exactly: product / (Int128(amount.minorUnits) * 2)) else {
            throw .overflow(amount.currency)
        }
        return Money(minorUnits: units, currency: amount.currency)
    }
}
