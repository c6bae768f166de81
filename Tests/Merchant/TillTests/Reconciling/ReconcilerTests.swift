import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Testing
import Timekeeping

@testable import Till

@Suite struct ReconcilerTests {
    @Test func equalSidesMatchToTheCent() throws {
        let season = try SeasonAtTheBank(seed: 1)
        let day = season.days[3]
        try season.clear(day)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        let result = try season.reconciler.reconcile(day)
        #expect(result.isClean)
        #expect(result.matched == season[day].count)
        #expect(result.ledger == result.clearing)
        #expect(result.owed.minorUnits == season.owed(day))
        #expect(result.bank.amount == result.owed)
        #expect(result.bank.count == 1)
        #expect(result.proof.closing == 0)
    }

    @Test func theSameFileTwiceChangesNothing() throws {
        let season = try SeasonAtTheBank(seed: 2)
        let day = season.days[3]
        try season.clear(day)
        let first = try season.reconciler.reconcile(day)
        try season.clear(day)
        #expect(try season.reconciler.reconcile(day) == first)
        #expect(try season.store.statements().count == 1)
    }

    @Test func aMonthThatHoldsADayTellsNothingTwice() throws {
        let season = try SeasonAtTheBank(seed: 3)
        let days = season.days[3]...season.days[5]
        try season.clear(season.days[4])
        let all = season.days[3...5].flatMap { season[$0] }
        let month = ListedStatement(format: .networkCSV, name: "month", days: days, lines: all)
        let imported = try season.reconciler.take(month, file: "month.csv")
        #expect(imported.skipped == season[season.days[4]].count)
        for day in season.days[3...5] { #expect(try season.reconciler.reconcile(day).breaks.isEmpty) }
    }

    @Test func aRowThatComesADayLaterOpensAndClosesABreak() throws {
        let season = try SeasonAtTheBank(seed: 4)
        let (first, second) = (season.days[3], season.days[4])
        let moved = season[first].removeFirst()
        var late = moved
        late.day = second
        season[second].append(late)
        try season.clear(first)
        let before = try season.reconciler.reconcile(first)
        #expect(before.breaks.map(\.kind) == [.missingAtHost])
        #expect(before.proof.closing == moved.amount.minorUnits)
        #expect(before.proof.unexplained == 0)
        try season.clear(second)
        let told = try season.reconciler.reconcile(first)
        #expect(told.breaks.map(\.kind) == [.timingCutoff])
        #expect(told.breaks.first?.other == .text(second.description))
        let after = try season.reconciler.reconcile(second)
        #expect(after.breaks.isEmpty)
        #expect(after.proof.opening == moved.amount.minorUnits)
        #expect(after.proof.resolved == moved.amount.minorUnits)
        #expect(after.proof.unexplained == 0)
    }

    @Test func aDayWhoseNeighbourWasNeverReconciledFindsItsRowsThere() throws {
        let season = try SeasonAtTheBank(seed: 5)
        let (first, second) = (season.days[3], season.days[4])
        var late = season[first].removeFirst()
        late.day = second
        season[second].append(late)
        try season.clear(first)
        try season.clear(second)
        let result = try season.reconciler.reconcile(second)
        #expect(result.breaks.isEmpty)
        #expect(result.proof.unexplained == 0)
    }

    @Test func aRefundOfAnUnknownPaymentIsAnOrphan() throws {
        let season = try SeasonAtTheBank(seed: 6)
        let day = season.days[3]
        let orphan = StatementLine(
            .refund,
            line: 99,
            amount: Money(minorUnits: -500, currency: .cny),
            order: "Z-1",
            hostRefundNumber: "RZ-1",
            day: day
        )
        season[day].append(orphan)
        try season.clear(day)
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.orphanRefund])
        #expect(result.breaks.first?.difference.minorUnits == 500)
        #expect(result.proof.unexplained == 0)
    }

    @Test func aPayoutThatIsShortLateOrForAWeekendIsFollowed() throws {
        let season = try SeasonAtTheBank(seed: 7)
        // A Friday, its weekend, and the Monday.
        let friday = try #require(season.days.first { $0.weekday == .friday })
        let weekend = (0..<3).map { friday.advanced(by: $0) }
        for day in weekend { try season.clear(day) }
        try season.pay(5, on: friday, text: "something else")
        for day in weekend {
            #expect(try season.reconciler.reconcile(day).breaks.map(\.field).allSatisfy { $0 == "payout" })
        }
        let sum = weekend.reduce(0) { $0 + season.owed($1) }
        try season.pay(sum, on: friday.advanced(by: 3))
        let sunday = try season.reconciler.reconcile(weekend[2])
        #expect(sunday.breaks.isEmpty)
        #expect(sunday.bank.amount.minorUnits == sum)
        #expect(sunday.proof.unexplained == 0)
    }

    /// Any of the pains of a season, at random: what is open always adds up, and nothing is unexplained.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func whatIsCarriedForwardAlwaysAddsUp(_ seed: UInt64) throws {
        let season = try SeasonAtTheBank(seed: seed)
        var random = SeededGenerator(seed: seed &+ 100)
        for day in season.days.dropLast() { season.hurt(day, &random) }
        for day in season.days {
            try season.clear(day)
            let due = season.reconciler.profile.payoutDay(after: day, notBefore: day)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: break
            case 1: try season.pay(season.owed(day) - 7, on: due)
            default: try season.pay(season.owed(day), on: due)
            }
        }
        var closing: Int64 = 0
        for day in season.days {
            let result = try season.reconciler.reconcile(day)
            #expect(result.proof.opening == closing, "\(day)")
            #expect(result.proof.unexplained == 0, "\(day)")
            #expect(result.breaks.reduce(0) { $0 + $1.difference.minorUnits } == result.proof.closing, "\(day)")
            closing = result.proof.closing
        }
        // Again, from the first on: the same.
        #expect(try season.reconciler.reconcile(season.days[0]).proof.opening == 0)
        #expect(try season.reconciler.reconcile(season.season.lastDay).proof.closing == closing)
    }
}

extension SeasonAtTheBank {
    /// Drops, doubles, alters or shifts a row of clearing's, or leaves the day as it is.
    fileprivate func hurt(_ day: BusinessDay, _ random: inout SeededGenerator) {
        guard let position = self[day].indices.randomElement(using: &random) else { return }
        var row = self[day][position]
        switch Int.random(in: 0..<7, using: &random) {
        case 0: self[day].remove(at: position)
        case 1: self[day].append(row)
        case 2:
            row.amount = Money(minorUnits: row.amount.minorUnits + 13, currency: .cny)
            self[day][position] = row
        case 3:
            row.state = .failed
            self[day][position] = row
        case 4:
            self[day].remove(at: position)
            let next = day.advanced(by: 1)
            row.day = next
            self[next].append(row)
        case 5:
            row.order = "Z\(row.order ?? "")"
            row.hostNumber = row.hostNumber.map { "Z\($0)" }
            row.hostRefundNumber = row.hostRefundNumber.map { "Z\($0)" }
            self[day].append(row)
        default: break
        }
    }
}
