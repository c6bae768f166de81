import ArgumentParser
import ClearingProtocol
import Money

/// What the network keeps of a merchant's payments.
struct FeeOptions: ParsableArguments {
    @Option(help: "The fee in percent of a payment; of a new merchant 0.38.") var feePercent: String?
    @Option(help: "What is added to the percentage, such as 0.10.") var feeFixed: String?
    @Option(help: "The least fee of a payment, such as 0.01.") var feeMinimum: String?
    @Option(help: "The largest fee of a payment, such as 13.00, or none.") var feeMaximum: String?
    @Option(
        name: .customLong("fee-tier"),
        help:
            "For payments from an amount on FROM:PERCENT[:FIXED], such as 1000.01:0.6; may be repeated; none for no tiers."
    )
    var tiers: [String] = []
    @Option(help: "What becomes of the fee in a refund: kept, fixed_kept or returned (of a new merchant).")
    var refundFee: String?

    /// A schedule with what was named in the place of what it had, in a currency.
    func schedule(in currency: Currency, changing present: FeeSchedule) throws -> FeeSchedule {
        let policy = refundFee.map(RefundFeePolicy.init(rawValue:)) ?? present.refundPolicy
        guard let policy else { throw ValidationError("--refund-fee must be kept, fixed_kept or returned.") }
        return FeeSchedule(
            rate: try feePercent.map(Self.rate) ?? present.rate,
            fixed: try feeFixed.map { try Self.amount($0, currency) } ?? present.fixed,
            minimum: try feeMinimum.map { try Self.amount($0, currency) } ?? present.minimum,
            maximum: try feeMaximum.map { $0 == "none" ? nil : try Self.amount($0, currency) } ?? present.maximum,
            tiers: try tiers(in: currency) ?? present.tiers,
            refundPolicy: policy
        )
    }

    private func tiers(in currency: Currency) throws -> [FeeTier]? {
        if tiers.isEmpty { return nil }
        return tiers == ["none"] ? [] : try tiers.map { try Self.tier($0, currency) }
    }

    /// The minor units of an amount as somebody typed it.
    static func amount(_ text: String, _ currency: Currency) throws -> Int64 {
        do {
            return try Money(parsing: text, currency: currency).minorUnits
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private static func rate(_ text: String) throws -> Rate {
        do {
            return try Rate(percent: text)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private static func tier(_ text: String, _ currency: Currency) throws -> FeeTier {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count) else {
            throw ValidationError("--fee-tier must be FROM:PERCENT or FROM:PERCENT:FIXED, such as 1000.01:0.6.")
        }
        return FeeTier(
            from: try amount(parts[0], currency),
            rate: try rate(parts[1]),
            fixed: parts.count == 3 ? try amount(parts[2], currency) : 0
        )
    }
}
