import Clearing
import ClearingProtocol
import ClearingServer
import Money
import Testing
import Timekeeping

@Suite("Statements over HTTP", .timeLimit(.minutes(20)))
struct StatementTests {
    /// A payment of yesterday, by the merchant's clock, that a batch brought and that is settled.
    private func settledShop(
        _ test:
            @escaping @Sendable (_ shop: Shop, _ base: String, _ clock: ManualClock, _ day: String) async throws
            -> Void
    ) async throws {
        // The clock follows the machine's, for signatures are checked by it.
        let clock = ManualClock(TimeSource.system.now().adding(seconds: -86_400))
        let shop = try await Shop(clock: clock.timeSource)
        let server = ClearingServer(node: shop.node)
        try await server.whileRunning { base in
            let status = try await shop.node.orders.register(shop.registration("A-1"), by: shop.terminal).message
            let payment = WalletPayment(amount: status.amount)
            let token = String(status.code.suffix(16))
            let paid = try await shop.node.orders.pay(token: token, payment, from: shop.wallet).payment
            let day = try await shop.close(payment: paid ?? "")
            clock.set(TimeSource.system.now())
            _ = try await shop.node.settlements.settle(BusinessDay(parsing: day))
            try await test(shop, base, clock, day)
        }
    }

    @Test func `a terminal fetches its merchant's statement in the form that it accepts`() async throws {
        try await settledShop { shop, base, clock, day in
            let client = RawClient(base: base, key: shop.terminalKey)
            func get(_ accept: String?) async throws -> RawClient.Answer {
                clock.set(TimeSource.system.now())
                var fields = client.fields("GET", Endpoint.statement(day))
                if let accept { fields.append(("accept", accept)) }
                return try await client.send("GET", Endpoint.statement(day), fields: fields)
            }
            for accept in [nil, "*/*", "application/json", "text/html, application/*;q=0.5"] {
                let answer = try await get(accept)
                #expect(answer.status == 200 && answer.type == "application/json")
                let statement = try Signed<MerchantStatement>(parsing: answer.bytes)
                let sheet = try #require(try statement.opened(with: shop.node.verifyingKey).sheets.first)
                #expect(sheet.settlement.payout.minorUnits == 1_245)
            }
            let table = try await get("text/csv, application/json;q=0.9")
            #expect(table.type == "text/csv; charset=utf-8; header=present")
            #expect(String(decoding: table.bytes, as: UTF8.self).hasPrefix("settlement,business_day,"))
            let document = try await get("application/json;q=0, application/xml")
            #expect(document.type == "application/xml")
            #expect(String(decoding: document.bytes, as: UTF8.self).hasPrefix("<?xml "))
            let none = try await get("image/png")
            #expect(none.status == 406)
            #expect(try none.problem().kind == .notAcceptable)
        }
    }

    @Test func `a day without settlement is a 404, one that is none a 400, and wallets get nothing`() async throws {
        try await settledShop { shop, base, clock, day in
            let client = RawClient(base: base, key: shop.terminalKey)
            for (path, status) in [("2001-01-01", 404), ("2999-01-01", 404), ("yesterday", 400), ("2026-02-30", 400)] {
                clock.set(TimeSource.system.now())
                let answer = try await client.send("GET", Endpoint.statement(path))
                #expect(answer.status == status, "\(path)")
                #expect(try answer.problem().field == "day")
            }
            clock.set(TimeSource.system.now())
            let wallet = RawClient(base: base, key: shop.walletKey)
            #expect(try await wallet.send("GET", Endpoint.statement(day)).status == 401)
        }
    }

    @Test func `a batch that differs is answered line by line, and a gap with the next number`() async throws {
        try await Shop.open { shop, base in
            let client = RawClient(base: base, key: shop.terminalKey)
            let line = BatchLine(
                kind: .payment,
                payment: "P000000000000",
                amount: Money(minorUnits: 5, currency: .cny),
                fee: .zero(.cny)
            )
            for (number, kind) in [(1, ProblemKind.totalsDiffer), (3, .batchGap)] {
                let bytes = try shop.batch([line], number: number, day: "2026-01-01")
                let path = Endpoint.batch(terminal: shop.terminal, number: number)
                let problem = try await client.send("PUT", path, body: bytes).problem()
                #expect(problem.kind == kind)
                #expect(problem.next == (kind == .batchGap ? 1 : nil))
                #expect(problem.differences?.lines.map(\.yours) == (kind == .batchGap ? nil : [line]))
            }
        }
    }
}

extension Shop {
    /// Sends a batch with one payment of 12.50 and answers its business day.
    fileprivate func close(payment: String) async throws -> String {
        // The merchant's clock is eight hours ahead.
        let day = String(node.clock.now().adding(seconds: 8 * 3_600).description.prefix(10))
        let line = BatchLine(
            kind: .payment,
            payment: payment,
            amount: Money(minorUnits: 1_250, currency: .cny),
            fee: Money(minorUnits: 5, currency: .cny)
        )
        _ = try await node.batches.accept(batch([line], number: 1, day: day), number: 1, from: terminal)
        return day
    }

    fileprivate func batch(_ lines: [BatchLine], number: Int, day: String) throws -> [UInt8] {
        let head = TreeHead(size: 0, root: [UInt8](repeating: 0, count: 32))
        let batch = Batch(
            merchant: "M0001",
            terminal: terminal,
            number: number,
            shift: 1,
            businessDay: try BusinessDay(parsing: day),
            firstSequence: 1,
            endSequence: 9,
            before: head,
            after: head,
            totals: try BatchTotal.totals(of: lines),
            lines: lines,
            sealedAt: node.clock.now()
        )
        return Signed(batch, by: terminalKey).canonicalBytes
    }
}
