import ClearingProtocol
import Ledger
import Money
import Testing
import Till
import Timekeeping

@Suite struct TrustTests {
    @Test func `nothing is believed that the node did not sign, or that is not about this order`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let count = try counter.entries
        let network = counter.network
        let amount = attempt.amount
        let record = PaymentRecord(
            payment: "P9",
            fee: Counter.yuan(5),
            paidAt: counter.clock.now,
            payerTail: "0042",
            logIndex: 0
        )
        let paid = network.status(attempt.reference, amount, .paid, payment: record)
        let stranger = SigningKey(from: .seeded(9))
        let wrong: [Signed<OrderStatus>] = [
            Signed(paid, by: stranger),
            Signed(
                paid,
                keyIdentifier: network.key.verifyingKey.identifier,
                signature: [UInt8](repeating: 1, count: 64)
            ),
            Signed(network.status(attempt.reference, amount, .paid), by: network.key),
            Signed(network.status(attempt.reference, Counter.yuan(1), .paid, payment: record), by: network.key),
            Signed(
                network.status(
                    attempt.reference,
                    try Money(minorUnits: 1_250, currency: .named("USD")),
                    .paid,
                    payment: record
                ),
                by: network.key
            ),
            Signed(network.status(attempt.reference, amount, .paid, payment: record, merchant: "M2"), by: network.key),
            Signed(network.status(attempt.reference, amount, .paid, payment: record, terminal: "T2"), by: network.key),
            Signed(network.status(.init(order: "X", attempt: 1), amount, .paid, payment: record), by: network.key),
        ]
        for answer in wrong { #expect(throws: TillError.self) { try counter.till.checkout.accept(answer) } }
        let dear = network.pay(attempt.reference, amount, fee: 1_251)
        #expect(throws: TillError.distrusted("its fee of CNY 12.51 is more than was paid")) {
            try counter.till.checkout.accept(dear)
        }
        #expect(try counter.entries == count)
        #expect(try counter.till.checkout.find(attempt.reference).state == .presented)
        #expect(try counter.till.checkout.accept(Signed(paid, by: network.key)).attempt.state == .paid)
    }

    @Test func `a payment pays one attempt only, and an attempt has one payment`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let (first, second) = (try await counter.present(), try await counter.present())
        _ = try counter.till.checkout.accept(counter.network.pay(first.reference, first.amount, payment: "P1"))
        let count = try counter.entries
        for (reference, payment) in [(second.reference, "P1"), (first.reference, "P2")] {
            let event = counter.network.pay(reference, first.amount, payment: payment)
            let error = #expect(throws: TillError.self) { try counter.till.checkout.accept(event) }
            if case .distrusted = error {} else { Issue.record("\(error as Any)") }
        }
        #expect(try counter.entries == count)
    }
}
