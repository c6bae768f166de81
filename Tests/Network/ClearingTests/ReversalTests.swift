import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

@Suite("Reversals and crossings")
struct ReversalTests {
    @Test func `a payment of today is taken back with its fee, once`() async throws {
        let counter = try await Counter()
        let paid = try await counter.charge("C-1", 10_000)
        let reversed = try await counter.reverse(paid)
        #expect(reversed.state == .reversed && reversed.reversal != nil)
        #expect(try await counter.reverse(paid) == reversed)
        #expect(try await counter.balance() == 1_000_000)
        #expect(try await counter.held("payable:M0001") == 0)
        #expect(try await counter.held("income:fees") == 0)
        #expect(try await counter.events().map(\.status.state) == [.paid, .reversed])
        let payment = try #require(paid.payment?.payment)
        #expect(try await counter.refund("R-1", of: payment, 1).cause == .paymentReversed)
    }

    @Test func `on the next business day it is refused`() async throws {
        let counter = try await Counter()
        // The clock begins at 08:00 in Shanghai, where the merchant's day begins at midnight.
        let paid = try await counter.charge("C-1", 10_000)
        counter.clock.advance(seconds: 16 * 3_600 - 1)
        let other = try await counter.charge("C-2", 500)
        #expect(try await counter.reverse(other).state == .reversed)
        counter.clock.advance(seconds: 1)
        #expect(try await problem { _ = try await counter.reverse(paid) }?.kind == .reversalRefused)
        #expect(try await counter.status(paid).state == .paid)
    }

    @Test func `what is refunded in part, or was paid from a revoked wallet, is not reversed`() async throws {
        let counter = try await Counter()
        let first = try await counter.charge("C-1", 10_000)
        _ = try await counter.refund("R-1", of: first.payment?.payment ?? "", 1)
        #expect(try await problem { _ = try await counter.reverse(first) }?.kind == .reversalRefused)
        let second = try await counter.charge("C-2", 10_000)
        _ = try await counter.node.wallets.revoke(counter.wallet)
        #expect(try await problem { _ = try await counter.reverse(second) }?.kind == .reversalRefused)
    }

    @Test func `a payment that crossed its withdrawal is late from then on`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 500)
        _ = try await counter.pay(order)
        #expect(try await !counter.status(order).isLate)
        let answer = try await counter.node.orders.cancel(order.reference, by: counter.terminal).message
        #expect(answer.state == .paid && answer.isLate)
        #expect(try await counter.status(order).isLate)
    }

    @Test func `another terminal reverses nothing`() async throws {
        let counter = try await Counter()
        let paid = try await counter.charge("C-1", 10_000)
        let key = SigningKey(from: .seeded(97))
        let second = try await Counter.pair(key, of: counter.profile.merchant, with: counter.node)
        let refusal = try await problem { _ = try await counter.node.orders.reverse(paid.reference, by: second) }
        #expect(refusal?.kind == .conflict)
    }
}
