import Clearing
import ClearingProtocol
import Money
import PaymentCodes
import SimulatedCustomers
import Testing
import Timekeeping

@Suite("Simulated customers", .timeLimit(.minutes(20)))
struct CustomerTests {
    @Test func `the same seed and count decide the same`() {
        let habits = CustomerHabits()
        func decisions(_ seed: UInt64) -> [CustomerDecision] {
            (0..<200).map { CustomerDecision.draw(seed: seed, count: $0, habits: habits) }
        }
        #expect(decisions(7) == decisions(7))
        #expect(decisions(7) != decisions(8))
    }

    @Test func `the shares are kept roughly, and thinking stays in its range`() {
        let habits = CustomerHabits(thinkMilliseconds: 10...20)
        let decisions = (0..<2_000).map { CustomerDecision.draw(seed: 3, count: $0, habits: habits) }
        var (paying, declining) = (0, 0)
        for decision in decisions {
            switch decision {
            case .pays(let think):
                paying += 1
                #expect((10...20).contains(think))
            case .declines(let think):
                declining += 1
                #expect((10...20).contains(think))
            case .comesTooLate, .leaves: break
            }
        }
        #expect((1_600...1_760).contains(paying))
        #expect((110...210).contains(declining))
    }

    @Test func `habits that cannot be are brought into bounds`() {
        let habits = CustomerHabits(thinkMilliseconds: -5...Int64.max, payPercent: 140, declinePercent: 50)
        #expect(habits.thinkMilliseconds == 0...3_600_000)
        #expect(habits.payPercent == 100)
        #expect(habits.declinePercent == 0)
    }

    private func outcome(
        _ habits: CustomerHabits,
        seed: UInt64 = 1,
        life: Int64 = 120_000,
        seen: @escaping @Sendable (OrderStatus) throws -> String = { $0.code }
    ) async throws -> OrderState {
        let (states, continuation) = AsyncStream.makeStream(of: OrderState.self)
        try await Shop.open { shop, base in
            let registration = OrderRegistration(
                reference: AttemptReference(order: "A-1", attempt: 1),
                amount: Money(minorUnits: 1_250, currency: .cny),
                expiresAt: shop.node.clock.now().adding(milliseconds: life)
            )
            let order = try await shop.node.orders.register(registration, by: shop.terminal).message
            let crowd = SimulatedCustomers(wallets: [shop.phone(at: base)], seed: seed, habits: habits)
            crowd.sees(code: "https://somewhere.else/")
            crowd.sees(code: try seen(order))
            // The other form of an order that was seen is no other order.
            crowd.sees(code: order.code)
            crowd.close()
            await crowd.run()
            let status = try await shop.node.orders.status(of: order.reference, for: shop.terminal)
            continuation.yield(status.message.state)
            continuation.finish()
        }
        return try #require(await states.first { _ in true })
    }

    @Test func `a customer who pays, pays`() async throws {
        #expect(try await outcome(CustomerHabits(thinkMilliseconds: 1...1, payPercent: 100)) == .paid)
    }

    @Test func `a customer pays the same order by its EMVCo code`() async throws {
        let habits = CustomerHabits(thinkMilliseconds: 1...1, payPercent: 100)
        let state = try await outcome(habits) { try Self.merchantPresented($0, $0.amount) }
        #expect(state == .paid)
    }

    @Test func `a code whose price is not the network's is not paid`() async throws {
        let habits = CustomerHabits(thinkMilliseconds: 1...1, payPercent: 100)
        let state = try await outcome(habits) { order in
            try Self.merchantPresented(order, Money(minorUnits: 125, currency: .cny))
        }
        #expect(state == .open)
    }

    private static func merchantPresented(_ order: OrderStatus, _ price: Money) throws -> String {
        try CrossBorderCode(
            account: .network(merchant: order.merchant, token: ScannedOrder(reading: order.code).token),
            categoryCode: "5812",
            currency: price.currency,
            countryCode: "CN",
            name: "Blue Door Noodles",
            city: "Shanghai"
        ).dynamicCode(amount: price, reference: order.reference.order).text
    }

    @Test func `a customer who declines, declines`() async throws {
        let habits = CustomerHabits(thinkMilliseconds: 1...1, payPercent: 0, declinePercent: 100)
        #expect(try await outcome(habits) == .declined)
    }

    @Test func `a customer who comes too late is refused`() async throws {
        let habits = CustomerHabits(thinkMilliseconds: 0...0, payPercent: 0, declinePercent: 0)
        let seed = try #require(
            (1...64 as ClosedRange<UInt64>).first {
                CustomerDecision.draw(seed: $0, count: 0, habits: habits) == .comesTooLate
            }
        )
        #expect(try await outcome(habits, seed: seed, life: 400) == .expired)
    }

    @Test(arguments: [
        ("http://127.0.0.1:1", "No node answers at http://127.0.0.1:1: no connection;"),
        ("shop.example", "\"shop.example\" is not the address of a node;"),
        ("ftp://shop.example", "\"ftp://shop.example\" is not the address of a node;"),
    ])
    func `a wallet that reaches no node names the address`(node: String, beginning: String) async throws {
        let wallet = WalletClient(key: SigningKey(from: .seeded(1)), node: node)
        let error = await #expect(throws: WalletError.self) { try await wallet.balance() }
        #expect(error?.description.hasPrefix(beginning) == true, "\(String(describing: error))")
    }

    @Test func `a wallet sees its balance and why it is refused`() async throws {
        try await Shop.open { shop, base in
            let wallet = shop.phone(at: base)
            #expect(try await wallet.balance().balance.minorUnits == 1_000_000)
            let code = ScannedOrder(try OrderCode(base: base, token: "0000000000000000"))
            let error = await #expect(throws: WalletError.self) { try await wallet.view(code) }
            guard case .refused(let problem) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(problem.kind == .notFound)
        }
    }
}
