import ClearingClient
import ClearingProtocol
import Ledger
import Money
import Synchronization
import Testing
import Till

@Suite struct RefundTests {
    /// A counter whose open shift has one payment.
    private func paid(_ units: Int64 = 1_250) async throws -> (Counter, Payment) {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present(units)
        let outcome = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        return (counter, try #require(outcome.payment))
    }

    @Test func `a payment is given back in parts, by its number or its order's`() async throws {
        let (counter, payment) = try await paid()
        let refunds = counter.till.refunds
        let first = try refunds.begin(payment.id, amount: Counter.yuan(250), reason: "cold")
        #expect(first.state == .created)
        #expect(counter.network.state.withLock { $0.refundKeys } == [])
        let sent = try await refunds.send(first.id)
        #expect(sent.state == .accepted && sent.fee == Counter.yuan(1) && sent.number == "R-1")
        let second = try refunds.begin(payment.reference.order, reason: "all of it")
        #expect(second.amount == Counter.yuan(1_000))
        #expect(try await refunds.send(second.id).state == .accepted)
        let after = try refunds.payment(payment.id)
        #expect(after.state == .refunded && after.refunded == payment.amount && after.remaining == 0)
        #expect(throws: TillError.nothingRemains(payment: payment.id, waiting: Counter.yuan(0))) {
            try refunds.begin(payment.id, reason: "again")
        }
        #expect(try await counter.till.sync.catchUp().news == 0)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `what cannot be given back is refused before anything is written`() async throws {
        let (counter, payment) = try await paid()
        let refunds = counter.till.refunds
        let count = try counter.entries
        #expect(throws: TillError.noPayment("P-NONE")) { try refunds.begin("P-NONE", reason: "x") }
        let over = TillError.exceedsRemaining(
            amount: Counter.yuan(1_251),
            remaining: Counter.yuan(1_250),
            payment: payment.id
        )
        #expect(throws: over) { try refunds.begin(payment.id, amount: Counter.yuan(1_251), reason: "x") }
        for units in [0, -1, Int64.min] {
            #expect(throws: TillError.nothingToRefund) {
                try refunds.begin(payment.id, amount: Counter.yuan(units), reason: "x")
            }
        }
        let dollars = try Money(minorUnits: 1, currency: .named("USD"))
        #expect(throws: TillError.currency(found: dollars.currency, expected: .cny)) {
            try refunds.begin(payment.id, amount: dollars, reason: "x")
        }
        for reason in ["", "  ", "bell\u{7}", String(repeating: "x", count: 65)] {
            #expect(throws: TillError.refundReason) { try refunds.begin(payment.id, reason: reason) }
        }
        #expect(throws: TillError.reversalInPart(payment: payment.id)) {
            try refunds.begin(payment.id, amount: Counter.yuan(1), reason: "x", isReversal: true)
        }
        #expect(try counter.entries == count)
    }

    @Test func `what waits for the network's word is held back from other refunds`() async throws {
        let (counter, payment) = try await paid()
        counter.network.set(.unreachable)
        let begun = try counter.till.refunds.begin(payment.id, amount: Counter.yuan(1_000), reason: "cold")
        let unknown = try await counter.till.refunds.send(begun.id)
        #expect(unknown.state == .unknown && unknown.outcome?.contains("nothing was sent") == true)
        #expect(throws: TillError.self) {
            try counter.till.refunds.begin(payment.id, amount: Counter.yuan(251), reason: "x")
        }
        await #expect(throws: TillError.unresolvedRefunds(payments: [payment.id])) {
            try await counter.till.shifts.close()
        }
        counter.network.set(.mute)
        #expect(await counter.till.refunds.resolve().isEmpty)
        counter.network.set(.well)
        #expect(await counter.till.refunds.resolve().map(\.state) == [.accepted])
        #expect(Set(counter.network.state.withLock { $0.refundKeys }) == [begun.id])
        #expect(counter.network.state.withLock { $0.refunds.count } == 1)
        #expect(try counter.till.refunds.payment(payment.id).refunded == Counter.yuan(1_000))
    }

    @Test func `a refund that the network refuses frees what it held back, and says why`() async throws {
        let (counter, payment) = try await paid()
        counter.network.state.withLock {
            $0.refundState = .refused
            $0.refundCause = .walletRevoked
        }
        let begun = try counter.till.refunds.begin(payment.id, reason: "cold")
        let refused = try await counter.till.refunds.send(begun.id)
        #expect(refused.state == .refused)
        #expect(refused.outcome == "The customer's wallet was revoked and takes no money.")
        #expect(try counter.till.refunds.payment(payment.id).remaining == 1_250)
        // The same key never succeeds later by surprise.
        counter.network.state.withLock { $0.refundState = .accepted }
        #expect(try await counter.till.refunds.send(begun.id).state == .refused)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test(arguments: [(RefundState.accepted, RefundProgress.accepted), (.failed, .failed)])
    func `a refund that is pending ends by an event`(ending: RefundState, state: RefundProgress) async throws {
        let (counter, payment) = try await paid()
        counter.network.state.withLock { $0.refundState = .pending }
        let begun = try counter.till.refunds.begin(payment.id, reason: "cold")
        #expect(try await counter.till.refunds.send(begun.id).state == .pending)
        #expect(try counter.till.refunds.payment(payment.id).remaining == 0)
        #expect(await counter.till.refunds.resolve().isEmpty)
        let event = try #require(counter.network.end(refund: begun.id, as: ending))
        let outcome = try counter.till.checkout.accept(event)
        #expect(outcome.isNews && outcome.refund?.state == state)
        #expect(try !counter.till.checkout.accept(event).isNews)
        #expect(try counter.till.refunds.payment(payment.id).remaining == (ending == .failed ? 1_250 : 0))
        #expect(try counter.till.ledger.read { try $0.newestEvent() } == event.message.number)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a refund under way does not keep the shift open, and falls into the next batch`() async throws {
        let (counter, payment) = try await paid()
        counter.network.state.withLock { $0.refundState = .pending }
        let begun = try counter.till.refunds.begin(payment.id, reason: "cold")
        _ = try await counter.till.refunds.send(begun.id)
        let first = try await counter.till.shifts.close()
        counter.network.end(refund: begun.id, as: .accepted)
        try await counter.till.sync.catchUp()
        _ = try counter.till.shifts.open()
        let second = try await counter.till.shifts.close()
        let kinds = try counter.till.ledger.read { view in
            try [first, second].map { try view.batchLines(from: $0.firstSequence, to: $0.endSequence).map(\.kind) }
        }
        #expect(kinds == [[.payment], [.refund]])
        #expect(try counter.till.shifts.report(2).figures.map(\.refunds) == [Counter.yuan(1_250)])
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a payment is reversed with its fee, and only as a whole`() async throws {
        let (counter, payment) = try await paid()
        let begun = try counter.till.refunds.begin(payment.id, reason: "typed wrongly", isReversal: true)
        let reversed = try await counter.till.refunds.send(begun.id)
        #expect(reversed.state == .accepted && reversed.isReversal)
        #expect(reversed.number == "RV-\(payment.reference.order)" && reversed.fee == payment.fee)
        #expect(counter.network.state.withLock { $0.reversals } == [begun.id])
        #expect(try counter.till.shifts.report().figures.map(\.net) == [Counter.yuan(0)])
        #expect(try counter.till.checkout.find(payment.reference).state == .paid)
        #expect(try await counter.till.sync.catchUp().news == 0)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a reversal that the network refuses says so, and a refund is still possible`() async throws {
        let (counter, payment) = try await paid()
        counter.network.state.withLock { $0.takesBack = false }
        let begun = try counter.till.refunds.begin(payment.id, reason: "typed wrongly", isReversal: true)
        let refused = try await counter.till.refunds.send(begun.id)
        #expect(refused.state == .refused && refused.outcome?.contains("refund it instead") == true)
        let refund = try counter.till.refunds.begin(payment.id, reason: "typed wrongly")
        #expect(try await counter.till.refunds.send(refund.id).state == .accepted)
    }

    @Test func `a refund that this ledger lost is taken in from its event`() async throws {
        let (counter, payment) = try await paid()
        let request = RefundRequest(
            refund: "LOST",
            payment: payment.id,
            amount: Counter.yuan(50),
            reason: "before the restore"
        )
        let event = try #require(counter.network.refundElsewhere(request))
        let outcome = try counter.till.checkout.accept(event)
        #expect(outcome.refund?.state == .accepted && outcome.payment?.refunded == Counter.yuan(50))
        #expect(try !counter.till.checkout.accept(event).isNews)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `nothing is believed of a refund that is not the one that was asked for`() async throws {
        let (counter, payment) = try await paid()
        counter.network.state.withLock { $0.refundState = .pending }
        let begun = try counter.till.refunds.begin(payment.id, amount: Counter.yuan(100), reason: "cold")
        _ = try await counter.till.refunds.send(begun.id)
        let event = try #require(counter.network.end(refund: begun.id, as: .accepted))
        let stranger = SigningKey(from: .seeded(9))
        let count = try counter.entries
        for wrong in [
            Signed(event.message, by: stranger),
            Signed(forged(event.message, amount: 101), by: counter.network.key),
            Signed(forged(event.message, terminal: "T0002"), by: counter.network.key),
            Signed(forged(event.message, fee: 101), by: counter.network.key),
        ] {
            #expect(throws: TillError.self) { try counter.till.checkout.accept(wrong) }
        }
        #expect(try counter.entries == count)
    }

    private func forged(
        _ event: ClearingEvent,
        amount: Int64 = 100,
        fee: Int64 = 1,
        terminal: String = "T0001"
    ) -> ClearingEvent {
        let refund = event.refund.map { refund in
            RefundStatus(
                merchant: refund.merchant,
                terminal: terminal,
                refund: refund.refund,
                number: refund.number,
                payment: refund.payment,
                amount: Counter.yuan(amount),
                fee: Counter.yuan(fee),
                remaining: refund.remaining,
                state: refund.state,
                changedAt: refund.changedAt,
                logIndex: refund.logIndex
            )
        }
        return ClearingEvent(number: event.number, status: event.status, refund: refund)
    }
}
