import Clearing
import ClearingProtocol
import Money
import Testing

@Suite("Requests that come twice")
struct RequestMarkTests {
    private func mark(_ nonce: String, key: String = "k-1", digest: String = "d-1") -> RequestMark {
        RequestMark(keyIdentifier: "wallet", nonce: nonce, idempotencyKey: key, requestDigest: digest)
    }

    @Test func `a retry with the same key has the same answer and pays once`() async throws {
        let counter = try await Counter(funds: 10_000)
        let order = try await counter.register("A-1", 1_250)
        let payment = WalletPayment(amount: order.amount)
        let node = counter.node
        let first = try await node.orders.pay(token: order.token, payment, from: counter.wallet, mark: mark("n1"))
        let second = try await node.orders.pay(token: order.token, payment, from: counter.wallet, mark: mark("n2"))
        #expect(first == second)
        #expect(second.state == .paid)
        #expect(try await counter.balance() == 8_750)
    }

    @Test func `a key that was refused stays refused although the money has come`() async throws {
        let counter = try await Counter(funds: 0)
        let order = try await counter.register("A-1", 1_250)
        let payment = WalletPayment(amount: order.amount)
        let node = counter.node
        func pay(_ nonce: String, _ key: String) async throws -> ProblemKind? {
            try await problem {
                _ = try await node.orders.pay(
                    token: order.token,
                    payment,
                    from: counter.wallet,
                    mark: mark(nonce, key: key)
                )
            }?.kind
        }
        #expect(try await pay("n1", "k-1") == .insufficientFunds)
        _ = try await node.wallets.topUp(counter.wallet, Money(minorUnits: 5_000, currency: .cny))
        #expect(try await pay("n2", "k-1") == .insufficientFunds)
        #expect(try await pay("n3", "k-2") == nil)
    }

    @Test func `a key that comes with another request is refused`() async throws {
        let counter = try await Counter()
        let orders = counter.node.orders
        let (one, two) = (counter.registration("A-1", 100), counter.registration("A-2", 100))
        _ = try await orders.register(one, by: counter.terminal, mark: mark("n1"))
        let refusal = try await problem {
            _ = try await orders.register(two, by: counter.terminal, mark: mark("n2", digest: "d-2"))
        }
        #expect(refusal?.kind == .idempotencyKeyReused)
    }

    @Test func `a nonce is good once`() async throws {
        let counter = try await Counter()
        let balance = counter.node.wallets.balance
        let mark = RequestMark(keyIdentifier: "wallet", nonce: "n1", requestDigest: "d")
        _ = try await balance(counter.wallet, mark)
        #expect(try await problem { _ = try await balance(counter.wallet, mark) }?.kind == .replayed)
    }
}
