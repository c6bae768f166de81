import Clearing
import ClearingClient
import ClearingProtocol
import ClearingServer
import ClearingStore
import Money
import SimulatedCustomers
import Testing
import Timekeeping

@Suite("Charges, refunds and static codes over HTTP", .timeLimit(.minutes(20)))
struct PayerTests {
    private func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    /// Sends a message as the shop's terminal, and reads the signed answer.
    private func ask<Answer: SignableMessage>(
        _ shop: Shop,
        _ base: String,
        _ path: String,
        _ message: JSONValue
    ) async throws -> Answer {
        let client = RawClient(base: base, key: shop.terminalKey)
        let answer = try await client.send("POST", path, body: message.canonicalBytes, idempotencyKey: path)
        try #require(answer.status == 200, "\(String(decoding: answer.bytes, as: UTF8.self))")
        return try Signed<Answer>(parsing: answer.bytes).opened(with: shop.node.verifyingKey)
    }

    @Test func `a phone shows a code, a till charges it, and the payer confirms with the PIN`() async throws {
        try await Shop.open { shop, base in
            let phone = WalletClient(key: shop.walletKey, node: base)
            let pin = try #require(WalletPIN("314159"))
            _ = try await phone.setPIN(PINChange(pin: pin), at: base)
            let code = try await phone.issueCode(at: base).digits
            let request = ChargeRequest(registration: shop.registration("C-1", 200_000), payerCode: code)
            let waiting: OrderStatus = try await ask(shop, base, Endpoint.charges, request.json)
            #expect(waiting.state == .authorising)
            let charge = try #require(try await phone.charges(at: base).charges.first)
            let confirmed = try await phone.confirm(
                charge.charge,
                WalletPayment(amount: charge.amount, pin: pin),
                at: base
            )
            #expect(confirmed.state == .paid)
            let status = try await RawClient(base: base, key: shop.terminalKey)
                .send("GET", Endpoint.order(waiting.reference))
            #expect(try Signed<OrderStatus>(parsing: status.bytes).message.state == .paid)
            let reversed: OrderStatus = try await ask(shop, base, Endpoint.reversal(of: waiting.reference), [:])
            #expect(reversed.state == .reversed)
            let history = try await phone.history(at: base)
            #expect(history.movements.map(\.kind) == ["reversal", "charge", "top-up"])
        }
    }

    @Test func `a static code is paid by the merchant's number`() async throws {
        try await Shop.open { shop, base in
            let phone = WalletClient(key: shop.walletKey, node: base)
            let payment = StaticPayment(payment: WalletPayment(amount: yuan(50_000)))
            let paid = try await phone.pay(merchant: "M0001", payment, at: base)
            #expect(paid.state == .paid)
            let payee = try await phone.payee("M0001", at: base)
            #expect(payee.left == yuan(0))
            let error = await #expect(throws: WalletError.self) {
                try await phone.pay(merchant: "M0001", payment, at: base)
            }
            guard case .refused(let problem) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(problem.kind == .limitExceeded)
        }
    }

    @Test func `a client that knows no refunds hears of one and of what comes after it`() async throws {
        try await Shop.open { shop, base in
            try await shop.sell("A-1")
            let payment = try #require(
                try await shop.node.orders.status(
                    of: AttemptReference(order: "A-1", attempt: 1),
                    for: shop.terminal
                ).message.payment?.payment
            )
            let request = RefundRequest(refund: "R-1", payment: payment, amount: yuan(50), reason: "cold")
            let refund: RefundStatus = try await ask(shop, base, Endpoint.refunds, request.json)
            #expect(refund.state == .accepted)
            try await shop.sell("A-2")
            let client = ClearingClient(address: try ClearingAddress(base), key: shop.terminalKey)
            var orders: [String] = []
            for try await signal in client.events(after: 0) {
                guard case .event(let event) = signal else { continue }
                orders.append(try event.opened(with: shop.node.verifyingKey).status.reference.order)
                if orders.count == 3 { break }
            }
            #expect(orders == ["A-1", "A-1", "A-2"])
            await client.close()
        }
    }

    @Test func `a refund that cannot be delivered fails while nobody asks`() async throws {
        let clock = ManualClock(Timestamp(milliseconds: 1_767_225_600_000))
        let shop = try await Shop(clock: clock.timeSource)
        try await ClearingServer(node: shop.node).whileRunning { _ in
            try await shop.sell("A-1")
            let reference = AttemptReference(order: "A-1", attempt: 1)
            let status = try await shop.node.orders.status(of: reference, for: shop.terminal).message
            _ = try await shop.node.wallets.revoke(shop.wallet)
            let request = RefundRequest(
                refund: "R-1",
                payment: status.payment?.payment ?? "",
                amount: yuan(50),
                reason: "cold"
            )
            #expect(try await shop.node.refunds.refund(request, by: shop.terminal).message.state == .pending)
            let rings = shop.node.events.rings(of: shop.terminal)
            clock.advance(seconds: Refunds.patience)
            for await _ in rings { break }
            let events = try await shop.node.events.after(
                0,
                of: shop.terminal,
                key: shop.terminalKey.verifyingKey.identifier
            )
            #expect(try Signed<ClearingEvent>(parsing: events.last?.body ?? "").message.refund?.state == .failed)
        }
    }
}
