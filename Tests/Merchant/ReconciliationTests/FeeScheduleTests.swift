import Money
import Reconciliation
import Testing

@Suite struct FeeScheduleTests {
    private static func cny(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    @Test func aFeeIsRoundedHalfUpForEachPayment() throws {
        let schedule = FeeSchedule(tiers: [.init(rate: try Rate(percent: "0.38"))])
        // 12.50 × 0.38 % = 0.0475; 6.58 × 0.38 % = 0.025004; 13.15 × 0.38 % = 0.04997.
        #expect(try schedule.fee(of: Self.cny(1250)) == Self.cny(5))
        #expect(try schedule.fee(of: Self.cny(658)) == Self.cny(3))
        #expect(try schedule.fee(of: Self.cny(657)) == Self.cny(2))
    }

    @Test func floorCapFixedPartAndTiersApply() throws {
        let schedule = FeeSchedule(tiers: [
            .init(from: 100_000, rate: try Rate(percent: "0.6"), cap: 2500),
            .init(rate: try Rate(percent: "0.38"), fixed: 5, minimum: 10),
        ])
        #expect(try schedule.fee(of: Self.cny(100)) == Self.cny(10))
        #expect(try schedule.fee(of: Self.cny(10_000)) == Self.cny(43))
        #expect(try schedule.fee(of: Self.cny(99_999)) == Self.cny(385))
        #expect(try schedule.fee(of: Self.cny(100_000)) == Self.cny(600))
        #expect(try schedule.fee(of: Self.cny(1_000_000)) == Self.cny(2500))
    }

    @Test(arguments: [
        (FeeSchedule.RefundPolicy.giveBack, 22 as Int64), (.keep, 0), (.keepFixed, 19),
    ])
    func theFeeOfAHalfComesBackAsThePolicySays(_ policy: FeeSchedule.RefundPolicy, _ units: Int64) throws {
        let schedule = FeeSchedule(tiers: [.init(rate: try Rate(percent: "0.38"), fixed: 5)], refunds: policy)
        #expect(try schedule.feeGivenBack(for: Self.cny(5000), of: Self.cny(10_000)) == Self.cny(units))
    }
}
