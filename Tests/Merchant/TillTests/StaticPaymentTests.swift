import ClearingProtocol
import Ledger
import Money
import Testing
import Till

@Suite struct StaticPaymentTests {
    private let reference = AttemptReference(order: "S7K2M9QX4T1AB", attempt: 1)

    @Test(arguments: [true, false])
    func `a payment by the code at the counter is taken in with its order`(isShiftOpen: Bool) async throws {
        let counter = try Counter()
        if isShiftOpen { _ = try counter.till.shifts.open() }
        counter.network.pay(reference, Counter.yuan(800), mode: .staticCode)
        #expect(try await counter.till.sync.catchUp().news == 1)
        let payment = try #require(try counter.till.checkout.payment(of: reference))
        #expect(payment.mode == .staticCode && payment.amount == Counter.yuan(800))
        #expect(!payment.isLate && !payment.isSuspectedDuplicate)
        let attempt = try counter.till.checkout.find(reference)
        #expect(attempt.state == .paid && attempt.idempotencyKey == nil && attempt.mode == .staticCode)
        #expect(try await counter.till.sync.catchUp().news == 0)
        #expect(try counter.till.ledger.verify().isSound)
        // Nobody at the till took it.
        let entries = try counter.till.ledger.read { try $0.entries(AuditFilter(actor: Till.networkName), count: 10) }
        #expect(entries.map(\.fact.kind) == [.paymentAccepted, .attemptFound])
        // It counts where it was recorded, and its number is not one of the till's own.
        if !isShiftOpen { _ = try counter.till.shifts.open() }
        #expect(try counter.till.shifts.report().figures.map(\.gross) == [Counter.yuan(800)])
        #expect(try await counter.present().reference.order == "T0001-000001")
        let refund = try counter.till.refunds.begin(reference.order, amount: Counter.yuan(100), reason: "cold")
        #expect(try await counter.till.refunds.send(refund.id).state == .accepted)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a payment that this ledger lost is taken in, and its number not given out again`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        for number in 1...2 {
            counter.network.pay(AttemptReference(order: "T0001-00000\(number)", attempt: 1), Counter.yuan(500))
        }
        #expect(try await counter.till.sync.catchUp().news == 2)
        #expect(try counter.till.ledger.read { try $0.payments().count } == 2)
        #expect(try await counter.present().reference.order == "T0001-000003")
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test(arguments: [(OrderState.declined, AttemptState.declined), (.expired, .expired), (.cancelled, .cancelled)])
    func `an order that this ledger lost and nobody paid keeps its number`(
        ending: OrderState,
        state: AttemptState
    ) async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let lost = AttemptReference(order: "T0001-000001", attempt: 1)
        counter.network.tell(counter.network.status(lost, Counter.yuan(1), ending))
        #expect(try await counter.till.sync.catchUp().news == 1)
        #expect(try counter.till.checkout.find(lost).state == state)
        #expect(try await counter.present().reference.order == "T0001-000002")
        #expect(try counter.till.ledger.verify().isSound)
    }
}
