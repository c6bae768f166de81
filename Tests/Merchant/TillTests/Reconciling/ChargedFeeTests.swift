import ClearingProtocol
import Foundation
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// What clearing charged, held against what the merchant's schedule comes to.
@Suite struct ChargedFeeTests {
    private func charge(_ line: inout StatementLine, _ more: Int64) {
        line.fee = Money(minorUnits: (line.fee?.minorUnits ?? 0) + more, currency: .cny)
    }

    @Test func theNetworksOwnScheduleIsRecomputedRowByRow() throws {
        let season = try SeasonAtTheBank(seed: 21)
        let day = season.days[3]
        try season.clear(day)
        let result = try season.reconciler.reconcile(day)
        let charged = season[day].reduce(0) { $0 + ($1.fee?.minorUnits ?? 0) }
        #expect(result.breaks.isEmpty)
        #expect(result.fees.charged == charged && result.fees.expected == charged && result.fees.unscheduled == 0)
        let parts = try #require(result.effectiveFeeRate?.partsPerMillion)
        let error = parts * result.clearing.amount.minorUnits - charged * 1_000_000
        #expect(abs(2 * error) <= result.clearing.amount.minorUnits)
    }

    @Test func whatIsChargedTooMuchIsOneBreakThatNamesBoth() throws {
        let season = try SeasonAtTheBank(seed: 22)
        let day = season.days[3]
        let place = try #require(season[day].firstIndex { $0.kind == .payment })
        let expected = try #require(season[day][place].fee?.minorUnits)
        charge(&season[day][place], 2)
        try season.clear(day)
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.fee])
        let found = try #require(result.breaks.first)
        #expect(found.field == "expected_fee" && found.order == season[day][place].order)
        #expect(found.ledger == .amount(expected) && found.other == .amount(expected + 2))
        #expect(found.difference.isZero && result.proof.unexplained == 0)
        #expect(result.fees.charged == result.fees.expected.map { $0 + 2 })
    }

    @Test func oneUnitIsRounding() throws {
        let season = try SeasonAtTheBank(seed: 23)
        let day = season.days[3]
        for place in season[day].indices { charge(&season[day][place], place % 2 == 0 ? 1 : -1) }
        try season.clear(day)
        #expect(try season.reconciler.reconcile(day).breaks.isEmpty)
    }

    @Test func theRefundOfAPaymentThatOnlyTheLedgerHasIsRecomputedToo() throws {
        let season = try SeasonAtTheBank(seed: 24)
        let day = try #require(season.days.first { day in season[day].contains { $0.kind == .refund } })
        let place = try #require(season[day].firstIndex { $0.kind == .refund })
        season[day][place].hostNumber = season[day][place].hostRefundNumber.map { "P" + $0.dropFirst() }
        let number = season[day][place].hostNumber
        charge(&season[day][place], -2)
        season[day].removeAll { $0.kind == .payment && $0.hostNumber == number }
        try season.clear(day)
        let result = try season.reconciler.reconcile(day)
        #expect(Set(result.breaks.map(\.kind)) == [.fee, .missingAtHost])
        #expect(result.fees.unscheduled == 0)
    }

    @Test func aStatedScheduleOfTheNetworksComesBeforeItsOwn() throws {
        let season = try SeasonAtTheBank(seed: 25)
        let day = season.days[3]
        try season.clear(day)
        try state("rate = 9%\n", season)
        #expect(try season.reconciler.reconcile(day).breaks.isEmpty, "what is stated for all is not the network's")
        try state("network.rate = 9%\n", season)
        let result = try season.reconciler.reconcile(day)
        #expect(result.breaks.count == season[day].count && result.breaks.allSatisfy { $0.kind == .fee })
        try season.reconciler.forgetFees(by: "Li", signIn: nil)
        #expect(try season.reconciler.reconcile(day).breaks.isEmpty)
        #expect(throws: StatementError.self) { try state("rate = 9\n", season) }
    }

    private func state(_ text: String, _ season: SeasonAtTheBank) throws {
        let path = season.season.counter.directory.path + "/stated.txt"
        try Data(text.utf8).write(to: URL(filePath: path))
        try season.reconciler.keepFees(from: path, by: "Li", signIn: nil)
    }
}
