import Clearing
import ClearingProtocol
import Money
import Testing
import Timekeeping

@Suite("Orders")
struct OrderTests {
    @Test func `a payment moves the money to the merchant and the fee to the network`() async throws {
        let counter = try await Counter(funds: 10_000)
        let order = try await counter.register("A-1", 1_250)
        #expect(order.code.hasPrefix("http://127.0.0.1:8080/o/"))
        let paid = try await counter.pay(order)
        #expect(paid.state == .paid)
        #expect(paid.merchantChineseName == "蓝门面馆")
        let status = try await counter.status(order)
        #expect(status.state == .paid)
        #expect(status.payment?.payment == paid.payment)
        #expect(status.payment?.fee.minorUnits == 5)
        #expect(status.payment?.payerTail == String(counter.wallet.suffix(4)))
        #expect(try await counter.balance() == 8_750)
    }

    @Test func `an order is paid once`() async throws {
        let counter = try await Counter(funds: 10_000)
        let order = try await counter.register("A-1", 1_250)
        _ = try await counter.pay(order)
        let refusal = try await problem { _ = try await counter.pay(order) }
        #expect(refusal?.kind == .orderClosed)
        #expect(try await counter.balance() == 8_750)
        #expect(try await counter.events().count == 1)
    }

    @Test func `two payers at once: one pays, one is refused`() async throws {
        let counter = try await Counter(funds: 10_000)
        let order = try await counter.register("A-1", 1_250)
        let kinds = try await withThrowingTaskGroup(of: ProblemKind?.self) { group in
            for _ in 0..<8 { group.addTask { try await problem { _ = try await counter.pay(order) }?.kind } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(kinds.filter { $0 == nil }.count == 1)
        #expect(kinds.filter { $0 == .orderClosed }.count == 7)
        #expect(try await counter.balance() == 8_750)
    }

    @Test func `nobody pays after expiry, and whoever looks first makes it expire`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        counter.clock.advance(seconds: 120)
        let refusal = try await problem { _ = try await counter.pay(order) }
        #expect(refusal?.kind == .orderClosed)
        #expect(try await counter.status(order).state == .expired)
        let events = try await counter.events()
        #expect(events.map(\.status.state) == [.expired])
        #expect(try await counter.balance() == 1_000_000)
    }

    @Test func `an order can be paid to the last millisecond`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        counter.clock.advance(milliseconds: 119_999)
        #expect(try await counter.pay(order).state == .paid)
    }

    @Test func `a cancelled order is not paid, and cancelling again changes nothing`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        let first = try await counter.node.orders.cancel(order.reference, by: counter.terminal)
        counter.clock.advance(seconds: 1)
        let second = try await counter.node.orders.cancel(order.reference, by: counter.terminal)
        #expect(first == second)
        #expect(first.message.state == .cancelled)
        #expect(try await problem { _ = try await counter.pay(order) }?.kind == .orderClosed)
        #expect(try await counter.events().map(\.status.state) == [.cancelled])
    }

    @Test func `cancelling a paid order answers that it is paid`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        _ = try await counter.pay(order)
        let answer = try await counter.node.orders.cancel(order.reference, by: counter.terminal)
        #expect(answer.message.state == .paid)
        #expect(try await counter.events().map(\.status.state) == [.paid])
    }

    @Test func `a declined order stays declined`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        for _ in 0..<2 {
            let seen = try await counter.node.orders.decline(token: order.token, by: counter.wallet)
            #expect(seen.state == .declined)
        }
        #expect(try await problem { _ = try await counter.pay(order) }?.kind == .orderClosed)
        #expect(try await counter.events().map(\.status.state) == [.declined])
    }

    @Test func `the same registration again has the same answer`() async throws {
        let counter = try await Counter()
        let registration = counter.registration("A-1", 1_250)
        let first = try await counter.node.orders.register(registration, by: counter.terminal)
        counter.clock.advance(seconds: 5)
        let second = try await counter.node.orders.register(registration, by: counter.terminal)
        #expect(first == second)
    }

    @Test func `another amount under the same reference is a conflict that names the amount`() async throws {
        let counter = try await Counter()
        _ = try await counter.register("A-1", 1_250)
        let refusal = try await problem { _ = try await counter.register("A-1", 1_251) }
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.field == "amount")
    }

    @Test(arguments: [
        (Int64(5_000_001), Currency.cny, Int64(120), "amount"),
        (1_250, .usd, 120, "currency"),
        (1_250, .cny, 0, "expires_at"),
        (1_250, .cny, 86_401, "expires_at"),
    ])
    func `a registration that cannot be is refused by the field`(
        amount: Int64,
        currency: Currency,
        life: Int64,
        field: String
    ) async throws {
        let counter = try await Counter()
        let registration = OrderRegistration(
            reference: AttemptReference(order: "A-1", attempt: 1),
            amount: Money(minorUnits: amount, currency: currency),
            expiresAt: Counter.start.adding(seconds: life)
        )
        let refusal = try await problem {
            _ = try await counter.node.orders.register(registration, by: counter.terminal)
        }
        #expect(refusal?.kind == .malformed)
        #expect(refusal?.field == field)
    }

    @Test func `a wallet that holds too little changes nothing`() async throws {
        let counter = try await Counter(funds: 1_249)
        let order = try await counter.register("A-1", 1_250)
        #expect(try await problem { _ = try await counter.pay(order) }?.kind == .insufficientFunds)
        #expect(try await counter.balance() == 1_249)
        #expect(try await counter.status(order).state == .open)
        #expect(try await counter.events().isEmpty)
    }

    @Test func `a payer who agreed to another amount pays nothing`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        let refusal = try await problem { _ = try await counter.pay(order, amount: 125) }
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.field == "amount")
        #expect(try await counter.status(order).state == .open)
    }

    @Test func `a terminal does not see another merchant's order`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 1_250)
        let other = try await counter.node.merchants.add(name: "Other", city: "Suzhou", categoryCode: "5411")
        let key = SigningKey(from: .seeded(99))
        let stranger = try await Counter.pair(key, of: other.merchant, with: counter.node)
        let refusal = try await problem {
            _ = try await counter.node.orders.status(of: order.reference, for: stranger)
        }
        #expect(refusal?.kind == .notFound)
    }

    @Test func `events are numbered from 1 without gaps`() async throws {
        let counter = try await Counter()
        for number in 1...5 {
            let order = try await counter.register("A-\(number)", 100)
            _ = try await counter.pay(order)
        }
        #expect(try await counter.events().map(\.number) == [1, 2, 3, 4, 5])
    }
}
