import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

@Suite("Refunds")
struct RefundTests {
    @Test func `parts go back with their share of the fee, up to all of it`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 10_000)
        let first = try await counter.refund("R-1", of: payment, 1_250)
        #expect(first.state == .accepted && first.remaining == counter.yuan(8_750))
        #expect(first.fee == counter.yuan(5))
        let second = try await counter.refund("R-2", of: payment, 8_750)
        #expect(second.fee == counter.yuan(33) && second.remaining == counter.yuan(0))
        #expect(try await counter.refund("R-3", of: payment, 1).cause == .exceedsRemaining)
        #expect(try await counter.balance() == 1_000_000)
        #expect(try await counter.held("payable:M0001") == 0)
        #expect(try await counter.held("income:fees") == 0)
    }

    @Test func `the same refund again has the same answer, and other content is a conflict`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 10_000)
        let first = try await counter.refund("R-1", of: payment, 100)
        counter.clock.advance(seconds: 9)
        #expect(try await counter.refund("R-1", of: payment, 100) == first)
        #expect(try await counter.balance() == 990_100)
        #expect(try await problem { _ = try await counter.refund("R-1", of: payment, 101) }?.field == "amount")
        #expect(try await problem { _ = try await counter.refund("R-1", of: "P", 100) }?.field == "payment")
        #expect(try await counter.node.refunds.status(of: "R-1", for: counter.terminal).message == first)
    }

    @Test func `a refund that was refused stays refused`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 100)
        let refused = try await counter.refund("R-1", of: payment, 101)
        #expect(refused.state == .refused && refused.cause == .exceedsRemaining && refused.logIndex == nil)
        #expect(try await counter.refund("R-1", of: payment, 101) == refused)
        #expect(try await counter.refund("R-2", of: "P-unknown", 1).cause == .paymentUnknown)
        #expect(try await counter.refund("R-3", of: payment, 100).state == .accepted)
    }

    @Test func `another merchant cannot refund a payment`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 100)
        let other = try await counter.node.merchants.add(name: "Other", city: "Suzhou", categoryCode: "5411")
        let stranger = try await Counter.pair(SigningKey(from: .seeded(99)), of: other.merchant, with: counter.node)
        let request = RefundRequest(refund: "R-1", payment: payment, amount: counter.yuan(1), reason: "")
        #expect(try await counter.node.refunds.refund(request, by: stranger).message.cause == .paymentUnknown)
    }

    @Test func `a fixed part that is kept does not go back, and the log can be recomputed`() async throws {
        let counter = try await Counter()
        let fees = FeeSchedule(rate: Rate(partsPerMillion: 10_000), fixed: 30, refundPolicy: .fixedKept)
        let merchant = try await counter.node.merchants.add(name: "B", city: "C", categoryCode: "5812", fees: fees)
        let till = try await Counter.pair(SigningKey(from: .seeded(97)), of: merchant.merchant, with: counter.node)
        let order = try await counter.node.orders.register(counter.registration("K-1", 10_000), by: till).message
        let payment = try #require(try await counter.pay(order).payment)
        for (number, amount, fee) in [("R-1", 2_500, 25), ("R-2", 7_500, 75)] as [(String, Int64, Int64)] {
            let request = RefundRequest(refund: number, payment: payment, amount: counter.yuan(amount), reason: "")
            let refund = try await counter.node.refunds.refund(request, by: till).message
            #expect(refund.state == .accepted && refund.fee == counter.yuan(fee))
        }
        #expect(try await counter.held("payable:\(merchant.merchant)") == 30)
        _ = try LeafReplay(await counter.leaves())
    }

    @Test func `a fee that is kept is kept`() async throws {
        let counter = try await Counter()
        let fees = FeeSchedule(rate: Rate(partsPerMillion: 10_000), refundPolicy: .kept)
        let merchant = try await counter.node.merchants.add(name: "B", city: "C", categoryCode: "5812", fees: fees)
        let till = try await Counter.pair(SigningKey(from: .seeded(98)), of: merchant.merchant, with: counter.node)
        let order = try await counter.node.orders.register(counter.registration("K-1", 1_000), by: till).message
        let payment = try #require(try await counter.pay(order).payment)
        let request = RefundRequest(refund: "R-1", payment: payment, amount: counter.yuan(1_000), reason: "kept")
        let refund = try await counter.node.refunds.refund(request, by: till).message
        #expect(refund.state == .accepted && refund.fee.isZero)
        #expect(try await counter.held("payable:\(merchant.merchant)") == 10)
        #expect(try await counter.balance() == 1_000_000)
    }

    @Test func `an event tells of a refund, and says how its order stands`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 10_000)
        let refund = try await counter.refund("R-1", of: payment, 1_000)
        let event = try #require(try await counter.events().last)
        #expect(event.kind == .refund && event.refund == refund)
        #expect(event.status.state == .paid && event.status.refunded == counter.yuan(1_000))
    }

    @Test func `a refund to a wallet that was revoked is pending, then fails, and gives the merchant its money`()
        async throws
    {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 10_000)
        _ = try await counter.node.wallets.revoke(counter.wallet)
        let pending = try await counter.refund("R-1", of: payment, 4_000)
        #expect(pending.state == .pending && pending.cause == .walletRevoked)
        #expect(try await counter.held("suspense:refunds") == -4_000)
        #expect(try await counter.refund("R-2", of: payment, 6_001).cause == .exceedsRemaining)
        #expect(try await counter.node.refunds.settleDue() == 0)
        counter.clock.advance(seconds: Refunds.patience)
        #expect(try await counter.node.refunds.settleDue() == 1)
        let failed = try await counter.node.refunds.status(of: "R-1", for: counter.terminal).message
        #expect(failed.state == .failed && failed.remaining == counter.yuan(10_000))
        #expect(try await counter.events().compactMap(\.refund?.state) == [.pending, .failed])
        #expect(try await counter.held("suspense:refunds") == 0)
        #expect(try await counter.held("payable:M0001") == -9_962)
        #expect(try await counter.refund("R-1", of: payment, 4_000) == failed)
    }

    @Test func `a batch carries refunds by the network's numbers, and refuses others`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 10_000)
        let refund = try await counter.refund("R-1", of: payment, 1_250)
        let lines = [
            BatchLine(kind: .payment, payment: payment, amount: counter.yuan(10_000), fee: counter.yuan(38)),
            BatchLine(kind: .refund, payment: refund.number, amount: refund.amount, fee: refund.fee),
        ]
        let wrong = BatchLine(kind: .refund, payment: refund.number, amount: refund.amount, fee: counter.yuan(0))
        #expect(try await problem { try await counter.send([lines[0], wrong]) }?.field == "signed.lines[1].fee")
        try await counter.send(lines)
        #expect(try await problem { try await counter.send([lines[1]], number: 2) }?.kind == .totalsDiffer)
    }
}
