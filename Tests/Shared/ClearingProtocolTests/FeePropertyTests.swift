import ClearingProtocol
import Money
import TestSupport
import Testing

/// What holds of any schedule and any payment.
@Suite struct FeePropertyTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `a fee is never above the cap or the payment, and below the minimum only where the payment is`(
        _ seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let schedule = Self.schedule(&random)
        for _ in 0..<200 {
            let amount = Int64.random(in: 0...500_000, using: &random)
            let fee = try schedule.fee(on: Samples.yuan(amount)).minorUnits
            #expect(fee <= min(schedule.maximum ?? .max, amount))
            #expect(fee >= min(schedule.minimum, amount))
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `where tiers rise, a larger payment never costs less`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let schedule = Self.schedule(&random)
        var last = Int64(0)
        for amount in stride(from: Int64(0), through: 200_000, by: 97) {
            let fee = try schedule.fee(on: Samples.yuan(amount)).minorUnits
            #expect(fee >= last, "\(amount)")
            last = fee
        }
    }

    /// Rounded for each payment and then summed: 0.38 % of three times 3.95 is 0.02 + 0.02 + 0.02, and not 0.05.
    @Test func `fees are rounded payment by payment before they are summed`() throws {
        let schedule = FeeSchedule(rate: Rate(partsPerMillion: 3_800))
        let payments = [395, 395, 395].map { Samples.yuan($0) }
        let fees = try payments.map { try schedule.fee(on: $0) }
        #expect(try Money.sum(of: fees, currency: .cny) == Samples.yuan(6))
        let together = try Money.sum(of: payments, currency: .cny)
        #expect(try schedule.fee(on: together) == Samples.yuan(5))
    }

    @Test(arguments: [(1_000, 4), (100_000, 380), (100_001, 600), (250_000, 1_500)] as [(Int64, Int64)])
    func `small payments by a code cost less than others`(amount: Int64, fee: Int64) throws {
        let tier = FeeTier(from: 100_001, rate: Rate(partsPerMillion: 6_000))
        let schedule = FeeSchedule(rate: Rate(partsPerMillion: 3_800), tiers: [tier])
        #expect(try schedule.fee(on: Samples.yuan(amount)) == Samples.yuan(fee))
    }

    @Test func `however a payment is refunded, the fixed part stays and all the rest goes back`() throws {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<300 {
            let fixed = Int64.random(in: 0...60, using: &random)
            let schedule = FeeSchedule(
                rate: Rate(partsPerMillion: 3_800),
                fixed: 5,
                tiers: [FeeTier(from: 1_000, rate: Rate(partsPerMillion: 6_000), fixed: fixed)],
                refundPolicy: .fixedKept
            )
            let amount = Int64.random(in: 1...5_000, using: &random)
            let fee = try schedule.fee(on: Samples.yuan(amount)).minorUnits
            var (refunded, returned) = (Int64(0), Int64(0))
            while refunded < amount {
                let refund = Int64.random(in: 1...(amount - refunded), using: &random)
                let back = try schedule.feeReturned(
                    of: Samples.yuan(fee),
                    on: Samples.yuan(amount),
                    with: Samples.yuan(refund),
                    refunded: Samples.yuan(refunded),
                    returned: Samples.yuan(returned)
                ).minorUnits
                #expect((0...refund).contains(back))
                refunded += refund
                returned += back
            }
            #expect(fee - returned == min(fee, amount < 1_000 ? 5 : fixed))
        }
        let text = #"{"fixed":5,"minimum":0,"rate_parts_per_million":1,"refund_fee":"fixed_kept"}"#
        #expect(try FeeSchedule(parsing: text).json.canonicalText == text)
    }

    /// A schedule whose tiers cost more than what stands before them.
    private static func schedule(_ random: inout SeededGenerator) -> FeeSchedule {
        var (rate, fixed) = (Int64.random(in: 0...8_000, using: &random), Int64.random(in: 0...30, using: &random))
        let minimum = Int64.random(in: 0...20, using: &random)
        let maximum = Bool.random(using: &random) ? minimum + .random(in: 0...1_500, using: &random) : nil
        let first = (Rate(partsPerMillion: rate), fixed)
        var tiers: [FeeTier] = []
        for from in [50_000, 100_001] as [Int64] where Bool.random(using: &random) {
            rate += .random(in: 0...3_000, using: &random)
            fixed += .random(in: 0...20, using: &random)
            tiers.append(FeeTier(from: from, rate: Rate(partsPerMillion: rate), fixed: fixed))
        }
        return FeeSchedule(rate: first.0, fixed: first.1, minimum: minimum, maximum: maximum, tiers: tiers)
    }
}
