import Reconciliation
import TestSupport
import Testing

/// An order of 10.00 on which the customer saves 1.20, paid for by the merchant or by a sponsor.
@Suite struct PromotionSplitTests {
    private static let byMerchant = (amount: Int64(880), discount: Int64(120), fee: Int64(5))
    private static let bySponsor = (amount: Int64(1_000), discount: Int64(0), fee: Int64(6))

    private static func match(
        _ mine: (amount: Int64, discount: Int64, fee: Int64),
        _ theirs: (amount: Int64, discount: Int64?, fee: Int64)
    ) -> DayMatch {
        Rows.match(
            [Rows.payment(1, order: "C1", amount: mine.amount, fee: mine.fee, discount: mine.discount)],
            [Rows.payment(2, order: "C1", amount: theirs.amount, fee: theirs.fee, discount: theirs.discount)]
        )
    }

    @Test func theSamePayerOnBothSidesIsNoBreak() {
        for side in [Self.byMerchant, Self.bySponsor] {
            #expect(Self.match(side, (side.amount, side.discount, side.fee)).breaks.isEmpty)
            #expect(Self.match(side, (side.amount, nil, side.fee)).breaks.isEmpty)
        }
    }

    @Test func theWrongPayerIsThatBreakAloneAndExplainsTheSum() {
        let kept = Self.match(Self.byMerchant, (Self.bySponsor.amount, Self.bySponsor.discount, Self.bySponsor.fee))
        #expect(kept.breaks.map(\.kind) == [.promotionSplit])
        #expect(kept.breaks.first?.differences == [Rows.cny: -120])
        let taken = Self.match(Self.bySponsor, (Self.byMerchant.amount, Self.byMerchant.discount, Self.byMerchant.fee))
        #expect(taken.breaks.map(\.kind) == [.promotionSplit])
        #expect(taken.breaks.first?.differences == [Rows.cny: 120])
    }

    @Test func aHostThatTellsNoPartButSettlesTheWholeOrderSaysSo() {
        let match = Self.match(Self.byMerchant, (Self.bySponsor.amount, nil, Self.bySponsor.fee))
        #expect(match.breaks.map(\.kind) == [.promotionSplit])
        #expect(match.breaks.first?.differences == [Rows.cny: -120])
    }

    @Test func anAmountThatNoPartExplainsIsABreakOfItsOwn() {
        let match = Self.match(Self.byMerchant, (990, 0, 5))
        #expect(match.breaks.map(\.kind) == [.promotionSplit, .amount])
        #expect(match.breaks.map(\.differences) == [[:], [Rows.cny: -110]])
        #expect(Self.match(Self.byMerchant, (990, nil, 5)).breaks.map(\.kind) == [.amount])
    }

    /// Whatever the parts are, the breaks explain what stands between the sums, once.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func whatStandsBetweenTheSumsIsExplained(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func side() -> (amount: Int64, discount: Int64, fee: Int64) {
            let discount = Int64.random(in: 0...3, using: &random)
            return (Int64.random(in: 95...100, using: &random) - discount, discount, 1)
        }
        let (mine, theirs) = (side(), side())
        let match = Self.match(mine, (theirs.amount, Bool.random(using: &random) ? theirs.discount : nil, 1))
        let explained = match.breaks.reduce(0) { $0 + ($1.differences[Rows.cny] ?? 0) }
        #expect(explained == mine.amount - theirs.amount)
    }
}
