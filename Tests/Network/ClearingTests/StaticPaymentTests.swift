import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

@Suite("Static codes")
struct StaticPaymentTests {
    @Test func `a payment without an order makes one that is born paid, and the first till hears of it`() async throws {
        let counter = try await Counter()
        let paid = try await counter.payStatic(1_250)
        #expect(paid.state == .paid && paid.order.hasPrefix("S"))
        let event = try #require(try await counter.events().last)
        #expect(event.status.mode == .staticCode && event.status.state == .paid)
        #expect(event.status.payment?.payment == paid.payment)
        #expect(try await counter.balance() == 998_750)
    }

    @Test func `the day's limit is kept to the cent, and the refusal says what is left`() async throws {
        let counter = try await Counter()
        _ = try await counter.payStatic(49_999)
        let refusal = try await problem { _ = try await counter.payStatic(2) }
        #expect(refusal?.kind == .limitExceeded)
        #expect(refusal?.detail.contains("CNY 0.01") == true)
        let payee = try await counter.node.orders.payee("M0001", for: counter.wallet)
        #expect(payee.left == counter.yuan(1) && payee.chineseName == "蓝门面馆")
        _ = try await counter.payStatic(1)
        counter.clock.advance(seconds: 16 * 3_600 - 1)
        #expect(try await problem { _ = try await counter.payStatic(1) }?.kind == .limitExceeded)
        counter.clock.advance(seconds: 1)
        #expect(try await counter.payStatic(50_000).state == .paid)
    }

    @Test(arguments: [(SpendingTier.two, Int64(500_000)), (.one, 100_000), (.staticCodes, 50_000)])
    func `each tier has its limit`(tier: SpendingTier, limit: Int64) async throws {
        let counter = try await Counter()
        let key = SigningKey(from: .seeded(70)).verifyingKey
        let wallet = try await counter.node.wallets.open(owner: "Bo", key: key, tier: tier)
        _ = try await counter.node.wallets.topUp(wallet, counter.yuan(1_000_000))
        func pay(_ units: Int64) async throws -> ProblemKind? {
            let payment = StaticPayment(payment: WalletPayment(amount: counter.yuan(units)))
            return try await problem {
                _ = try await counter.node.orders.pay(merchant: "M0001", payment, from: wallet)
            }?.kind
        }
        #expect(try await pay(limit + 1) == .limitExceeded)
        #expect(try await pay(limit) == nil)
        #expect(try await pay(1) == .limitExceeded)
    }

    @Test func `payers at once stay within the limit`() async throws {
        let counter = try await Counter()
        let paid = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { try await problem { _ = try await counter.payStatic(20_000) } == nil }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(paid == 2)
    }

    @Test func `a till of another merchant, or none, hears of nothing`() async throws {
        let counter = try await Counter()
        let other = try await counter.node.merchants.add(name: "Other", city: "Suzhou", categoryCode: "5411")
        let payment = StaticPayment(payment: WalletPayment(amount: counter.yuan(100)))
        let none = try await problem {
            _ = try await counter.node.orders.pay(merchant: other.merchant, payment, from: counter.wallet)
        }
        #expect(none?.field == "terminal")
        let stranger = try await Counter.pair(SigningKey(from: .seeded(96)), of: other.merchant, with: counter.node)
        #expect(try await problem { _ = try await counter.payStatic(100, terminal: stranger) }?.field == "terminal")
        #expect(try await counter.balance() == 1_000_000)
    }
}
