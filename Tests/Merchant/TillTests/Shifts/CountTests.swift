import ClearingProtocol
import Ledger
import Money
import Testing
import Timekeeping

@testable import Till

/// The blind count: frozen once it is compared, made twice at most, and allowed by somebody else beyond the threshold.
@Suite struct CountTests {
    private let threshold = Counter.yuan(2_000)

    @Test func `a difference within the threshold closes the shift, and one beyond it takes a reason`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        let refusal = TillError.variance(threshold: threshold, isCounted: true, mayRecount: true, mayAllow: nil)
        await #expect(throws: refusal) { try await counter.till.shifts.close(counted: Counter.yuan(17_999)) }
        #expect(!refusal.description.contains("180") && !refusal.description.contains("200.00"))
        _ = try await counter.till.shifts.close(counted: Counter.yuan(18_000))
        let cash = try #require(try counter.till.shifts.report(1).cash)
        #expect(cash.variance == Counter.yuan(-2_000) && cash.firstCount == Counter.yuan(17_999))
        #expect(try counter.till.shifts.report(1).differences == [])
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        _ = try await counter.till.shifts.close(
            ShiftClosing(counted: Counter.yuan(1), varianceReason: "the drawer was stolen")
        )
        #expect(try counter.till.shifts.report(2).cash?.varianceReason == "the drawer was stolen")
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `a count is frozen, and no third one is taken: trying tells nobody what should be there`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        for (units, mayRecount) in [(1, true), (1, true), (2, false), (2, false)] as [(Int64, Bool)] {
            let refusal = TillError.variance(
                threshold: threshold,
                isCounted: true,
                mayRecount: mayRecount,
                mayAllow: nil
            )
            await #expect(throws: refusal) { try await counter.till.shifts.close(counted: Counter.yuan(units)) }
        }
        await #expect(throws: TillError.countedTwice(shift: 1)) {
            try await counter.till.shifts.close(counted: Counter.yuan(20_000))
        }
        #expect(throws: TillError.counted(shift: 1)) {
            try counter.till.shifts.move(.payOut, Counter.yuan(19_998), reason: "the rest")
        }
        // Without a count the frozen one stands.
        _ = try await counter.till.shifts.close(ShiftClosing(varianceReason: "robbed"))
        let cash = try #require(try counter.till.shifts.report(1).cash)
        #expect(cash.counted == Counter.yuan(2) && cash.firstCount == Counter.yuan(1))
        #expect(throws: TillError.countedTwice(shift: 1)) {
            try counter.till.shifts.recount(1, counted: Counter.yuan(20_000), reason: "found it")
        }
    }

    @Test func `who allows a difference is neither who closes the shift nor who opened it`() async throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        _ = try zhao.shifts.open(float: Counter.yuan(20_000))
        let refusal = TillError.variance(threshold: threshold, isCounted: true, mayRecount: true, mayAllow: ["Wang"])
        await #expect(throws: refusal) { try await li.shifts.close(counted: Counter.yuan(100)) }
        var closing = ShiftClosing(varianceReason: "miscounted")
        closing.approvals = [try counter.word("Zhao", "31415", .acceptVariance, for: li, shift: 1)]
        await #expect(throws: TillError.operators(.openedShift("Zhao", mayAllow: ["Wang"]))) {
            try await li.shifts.close(closing)
        }
        #expect(throws: TillError.operators(.ownPermission("Zhao"))) {
            try counter.word("Zhao", "31415", .acceptVariance, for: zhao, shift: 1)
        }
        // Nor does a manager who closes it alone.
        let wang = try counter.till(of: "Wang", pin: "2580")
        let nobody = TillError.variance(threshold: threshold, isCounted: true, mayRecount: true, mayAllow: [])
        await #expect(throws: nobody) { try await wang.shifts.close(ShiftClosing(varianceReason: "miscounted")) }
        closing.approvals = [try counter.word("Wang", "2580", .acceptVariance, for: li, shift: 1)]
        _ = try await li.shifts.close(closing)
        let report = try wang.shifts.report(1)
        #expect(report.cash?.varianceApprover == "Wang" && report.cash?.counted == Counter.yuan(100))
        #expect(report.differences == [] && report.cash?.firstCount == nil)
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `not to count is no way round the count where there is cash and there are operators`() async throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        _ = try li.shifts.open(float: Counter.yuan(20_000))
        let error = await #expect(throws: TillError.self) { try await li.shifts.close() }
        #expect(error?.description.hasPrefix("The drawer has cash, and no count of it was given; count it") == true)
        _ = try await li.shifts.close(counted: Counter.yuan(20_000))
        _ = try li.shifts.open()
        #expect(try await li.shifts.close().number == 2)
    }

    @Test func `the threshold is a setting, in the ledger's currency`() async throws {
        let counter = try Counter()
        _ = try counter.till.change(.varianceThreshold, to: "0.5")
        _ = try counter.till.shifts.open(float: Counter.yuan(100))
        await #expect(
            throws: TillError.variance(threshold: Counter.yuan(50), isCounted: true, mayRecount: true, mayAllow: nil)
        ) {
            try await counter.till.shifts.close(counted: Counter.yuan(49))
        }
        for text in ["", "-1", "1,5", "1.", "12345678901", "1.23456", "x"] {
            #expect(throws: TillError.self) { try counter.till.change(.varianceThreshold, to: text) }
        }
        _ = try counter.till.change(.varianceThreshold, to: "0.125")
        await #expect(throws: TillError.self) { try await counter.till.shifts.close(counted: Counter.yuan(100)) }
    }

    @Test func `a second count after the close is attached to the Z, which stays as it is`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open(float: Counter.yuan(20_000))
        #expect(throws: TillError.shiftOpen(number: 1)) {
            try counter.till.shifts.recount(1, counted: Counter.yuan(1), reason: "again")
        }
        _ = try await counter.till.shifts.close(counted: Counter.yuan(19_000))
        let before = try counter.till.shifts.report(1)
        _ = try counter.till.shifts.recount(1, counted: Counter.yuan(19_900), reason: "a note under the tray")
        let after = try counter.till.shifts.report(1)
        #expect(after.zReport == before.zReport && after.shift.zHash == before.shift.zHash && after.differences == [])
        #expect(after.corrections.map(\.kind) == [.recount] && after.corrections[0].amount == Counter.yuan(19_900))
        let variance = try counter.till.ledger.read { try $0.balances(of: .variance) }
        #expect(variance == [Counter.yuan(100)])
        #expect(throws: TillError.countedTwice(shift: 1)) {
            try counter.till.shifts.recount(1, counted: Counter.yuan(20_000), reason: "again")
        }
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `notes and coins are kept, and come to the sum beside them`() async throws {
        let counter = try Counter()
        let float = try #require(CashPieces([10_000: 1, 5_000: 2, 100: 0], in: .cny))
        #expect(float.total == Counter.yuan(20_000) && float.counts == [10_000: 1, 5_000: 2])
        _ = try counter.till.shifts.open(pieces: float)
        let counted = try #require(CashPieces([10_000: 2], in: .cny))
        await #expect(throws: TillError.self) {
            try await counter.till.shifts.close(ShiftClosing(counted: Counter.yuan(1), pieces: counted))
        }
        _ = try await counter.till.shifts.close(ShiftClosing(pieces: counted))
        let cash = try #require(try counter.till.shifts.report(1).cash)
        #expect(cash.floatPieces == float && cash.countedPieces == counted && cash.variance == Counter.yuan(0))
        #expect(CashPieces([1: -1], in: .cny) == nil && CashPieces([JSONValue.largestInteger: 2], in: .cny) == nil)
    }

    @Test func `cash is put in and taken out with a reason, and the report tells how much to who may know`()
        async throws
    {
        let counter = try Counter()
        #expect(throws: TillError.noShift) {
            try counter.till.shifts.move(.payIn, Counter.yuan(100), reason: "coins")
        }
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        let zhao = try counter.till(of: "Zhao", pin: "31415")
        _ = try li.shifts.open(float: Counter.yuan(20_000))
        #expect(throws: TillError.self) { try li.shifts.move(.payIn, Counter.yuan(100), reason: "coins") }
        let word = try counter.word("Zhao", "31415", .moveCash, for: li)
        _ = try li.shifts.move(.payIn, Counter.yuan(5_000), reason: "coins", approval: word)
        // More than is there: a refusal would tell.
        _ = try zhao.shifts.move(.payOut, Counter.yuan(90_000), reason: "to the bank")
        for (amount, reason) in [
            (0, "x"), (-1, "x"), (1, ""), (1, " "), (1, "a\u{7}"), (1, String(repeating: "x", count: 65)),
        ] as [(Int64, String)] {
            #expect(throws: TillError.self) { try zhao.shifts.move(.payIn, Counter.yuan(amount), reason: reason) }
        }
        let cash = try #require(try zhao.shifts.report().cash)
        #expect(cash.expected == Counter.yuan(-65_000) && cash.moves?.payIns == 1 && cash.moves?.paidOut == 90_000)
        _ = try zhao.shifts.move(.payIn, Counter.yuan(65_000), reason: "back from the bank")
        _ = try await li.shifts.close(counted: Counter.yuan(0))
        #expect(try zhao.shifts.report(1).cash?.variance == Counter.yuan(0))
        #expect(try zhao.shifts.report(1).differences == [])
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }
}
