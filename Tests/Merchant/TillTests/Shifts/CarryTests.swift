import ClearingProtocol
import Ledger
import Money
import Testing
import Timekeeping

@testable import Till

/// What is not known at the close is carried with a reason, and what comes later is attached to the Z.
@Suite struct CarryTests {
    @Test func `an attempt that is not known refuses the close, unless it is carried with a reason`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let lost = try await counter.lost()
        await #expect(throws: TillError.unresolved([lost.reference])) { try await counter.till.shifts.close() }
        await #expect(throws: TillError.shiftReason) {
            try await counter.till.shifts.close(ShiftClosing(carryReason: " "))
        }
        #expect(try await counter.till.shifts.unresolved().map(\.attempt) == [lost.reference])
        _ = try await counter.till.shifts.close(ShiftClosing(carryReason: "the line is cut"))
        let report = try counter.till.shifts.report(1)
        let carried = try #require(report.contents?.carried.first)
        #expect(carried.attempt == lost.reference && carried.amount == lost.amount && carried.state == "unknown")
        #expect(report.contents?.carryReason == "the line is cut" && report.resolved.isEmpty)
        #expect(report.differences == [])
        // It stands in the way of the next close too.
        _ = try counter.till.shifts.open()
        await #expect(throws: TillError.unresolved([lost.reference])) { try await counter.till.shifts.close() }
        counter.network.set(.well)
        _ = try counter.till.checkout.accept(counter.network.pay(lost.reference, lost.amount))
        let later = try counter.till.shifts.report(1)
        #expect(later.zReport == report.zReport && later.differences == [])
        #expect(later.resolved == [carried.name: "paid"])
        #expect(later.corrections.map(\.kind) == [.latePayment] && later.corrections[0].amount == lost.amount)
        _ = try await counter.till.shifts.close()
        #expect(try counter.till.shifts.report(2).figures.map(\.gross) == [lost.amount])
        #expect(try counter.till.shifts.report(2).contents?.grandTotals.map(\.gross) == [lost.amount])
        #expect(try counter.till.shifts.report(2).differences == [])
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `a cashier needs a second person's word to carry`() async throws {
        let counter = try Counter()
        try counter.staff()
        let li = try counter.till(of: "Li", pin: "9021")
        _ = try li.shifts.open()
        _ = try await counter.lost(at: li)
        var closing = ShiftClosing(carryReason: "the line is cut")
        let refusal = OperatorRefusal.forbidden(.carryUnresolved, operator: "Li", mayAllow: ["Wang", "Zhao"])
        await #expect(throws: TillError.operators(refusal)) { try await li.shifts.close(closing) }
        closing.approvals = [try counter.word("Zhao", "31415", .carryUnresolved, for: li)]
        #expect(try await li.shifts.close(closing).shift == 1)
    }

    @Test func `a refund whose answer is missing is carried, and attached to its Z once it is made`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let payment = try #require(
            try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount)).payment
        )
        let refund = try counter.till.refunds.begin(payment.id, amount: Counter.yuan(250), reason: "cold")
        counter.network.set(.deaf)
        _ = try await counter.till.refunds.send(refund.id)
        await #expect(throws: TillError.unresolvedRefunds(payments: [payment.id])) {
            try await counter.till.shifts.close()
        }
        _ = try await counter.till.shifts.close(ShiftClosing(carryReason: "no answer"))
        #expect(try counter.till.shifts.report(1).contents?.carried.map(\.refund) == [refund.id])
        counter.network.set(.well)
        _ = try await counter.till.refunds.send(refund.id)
        let report = try counter.till.shifts.report(1)
        #expect(report.corrections.map(\.kind) == [.lateRefund] && report.resolved == [refund.id: "accepted"])
        #expect(report.differences == [])
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `a payment while no shift is open is attached to the last Z, and counts in the next shift`() async throws
    {
        let counter = try Counter()
        _ = try await counter.shift()
        let reference = AttemptReference(order: "S0001-000001", attempt: 1)
        _ = try counter.till.checkout.accept(counter.network.pay(reference, Counter.yuan(800)))
        #expect(try counter.till.shifts.report(1).corrections.map(\.amount) == [Counter.yuan(800)])
        _ = try counter.till.shifts.open()
        _ = try await counter.till.shifts.close()
        let report = try counter.till.shifts.report(2)
        #expect(report.figures.map(\.gross) == [Counter.yuan(800)] && report.differences == [])
    }

    @Test func `an attempt that ends without money corrects nothing`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let lost = try await counter.lost()
        _ = try await counter.till.shifts.close(ShiftClosing(carryReason: "the line is cut"))
        counter.network.set(.well)
        let event = try #require(counter.network.end(lost.reference, as: .expired))
        _ = try counter.till.checkout.accept(event)
        let report = try counter.till.shifts.report(1)
        #expect(report.corrections.isEmpty && report.resolved == [report.contents?.carried[0].name ?? "": "expired"])
    }
}
