import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A row that an earlier day left open is held against its twin by all that it said on its own day.
@Suite struct CarriedRowTests {
    @Test func `a promotion's payer is told although the host counts the payment to the next day`() throws {
        let shop = try PromotionAtTheHost()
        try shop.sell(8_800, discount: 1_200)
        try shop.read([], on: shop.day)
        #expect(try shop.reconciler.reconcile(shop.day).breaks.map(\.kind) == [.timingCutoff])
        let next = shop.day.advanced(by: 1)
        try shop.read([shop.line(10_000, discount: 0, on: next)], on: next)
        let found = try shop.reconciler.reconcile(next)
        #expect(found.breaks.map(\.kind) == [.promotionSplit] && found.isProven)
        #expect(found.breaks.first?.ledger == .amount(1_200) && found.breaks.first?.other == .amount(0))
    }

    @Test func `a promotion's payer is told although the till counts the payment to the next day`() throws {
        let shop = try PromotionAtTheHost()
        let before = shop.day.advanced(by: -1)
        try shop.read([shop.line(8_800, discount: 1_200, on: before)], on: before)
        try shop.read([], on: shop.day)
        try shop.sell(10_000, discount: 0)
        #expect(try shop.reconciler.reconcile(before).breaks.map(\.kind) == [.timingCutoff])
        let found = try shop.reconciler.reconcile(shop.day)
        #expect(found.breaks.map(\.kind) == [.promotionSplit] && found.isProven)
        #expect(found.breaks.first?.ledger == .amount(0) && found.breaks.first?.other == .amount(1_200))
    }

    @Test func `a fee that is not the schedule's is told on the row's own day alone`() throws {
        let season = try SeasonAtTheBank(seed: 22)
        let (first, second) = (season.days[3], season.days[4])
        let place = try #require(season[second].firstIndex { $0.kind == .payment })
        var row = season[second].remove(at: place)
        row.day = first
        row.fee = Money(minorUnits: (row.fee?.minorUnits ?? 0) + 2, currency: .cny)
        season[first].append(row)
        try season.clear(first)
        try season.clear(second)
        let before = try season.reconciler.reconcile(first)
        #expect(Set(before.breaks.map(\.kind)) == [.fee, .timingCutoff])
        let after = try season.reconciler.reconcile(second)
        #expect(after.breaks.map(\.kind) == [.fee] && after.breaks.map(\.opened) == [first])

        // Somebody explains it on its day: it comes no second time.
        let fee = try #require(before.breaks.first { $0.kind == .fee })
        try season.reconciler.decide(
            fee.id,
            on: first,
            reason: .feeAccepted,
            isCarried: false,
            note: nil,
            by: "Li",
            signIn: nil
        )
        #expect(try season.reconciler.reconcile(first).explained.map(\.id) == [fee.id])
        #expect(try season.reconciler.reconcile(second).isClean)
    }
}
