import TestSupport
import Testing

extension CrashTests {
    /// The till takes payments from a network, and is killed while it does.
    @Suite struct TillCrashTests {
        @Test func `every payment that was reported is there once, and till and network agree`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network, amount: "100000.00")
            var generator = CrashTests.generator(stream: 2)
            let rounds = CrashTests.rounds(usually: 30)
            var reported: [String] = []
            for round in 1...rounds {
                let moment = Duration.milliseconds(Int.random(in: 0...450, using: &generator))
                let isSpared = round % 5 == 0
                if let payment = try await sell(at: shop.till, to: customer, killedAfter: isSpared ? nil : moment) {
                    reported.append(payment)
                }
                if round % 100 == 0 { #expect(try await shop.till.holds(), "after \(round) rounds") }
            }
            #expect(reported.count >= rounds / 5)
            try await settle(shop, after: reported)
        }

        @Test func `whichever is killed, the till, the network or both, they agree in the end`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network, amount: "100000.00")
            var generator = CrashTests.generator(stream: 4)
            var (node, reported) = (shop.network, [String]())
            for _ in 1...CrashTests.rounds(usually: 12) {
                let sale = try shop.till.start("charge", "1.00", "--json", "--wait", "3")
                async let payment: Void? = try? await customer.pay(sale.firstErrorLine())
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...450, using: &generator)))
                let victims = Int.random(in: 1...3, using: &generator)
                if victims & 1 != 0 { try await node.kill() }
                let killed = try await victims & 2 != 0 ? sale.kill() : nil
                if victims & 1 != 0 { node = try await shop.networkAgain() }
                let end = if let killed { killed } else { try await sale.end() }
                _ = await payment
                if let payment = Self.payment(in: end) { reported.append(payment) }
            }
            try await settle(shop, after: reported)
            #expect(try await node.stop().status == 0)
        }

        /// Lets the till ask about what it does not know, and holds both sides against each other.
        private func settle(_ shop: Shop, after reported: [String]) async throws {
            try await synchronise(shop)
            let payments = try await shop.till.ledger.rows("SELECT id FROM payments")
            #expect(Set(payments).count == payments.count)
            #expect(Set(reported).isSubset(of: payments) && Set(reported).count == reported.count)
            try await compare(shop)
            #expect(try await shop.till.holds())
        }

        /// - Returns: the payment, when the till said that it was paid.
        private func sell(
            at till: Till,
            to customer: Customer,
            killedAfter moment: Duration?
        ) async throws -> String? {
            let sale = try till.start("charge", "1.00", "--json", "--wait", "5")
            async let payment: Void? = try? await customer.pay(sale.firstErrorLine())
            let end: CommandResult
            if let moment {
                try await Task.sleep(for: moment)
                end = try await sale.kill()
            } else {
                end = try await sale.end()
            }
            _ = await payment
            return Self.payment(in: end)
        }

        private static func payment(in end: CommandResult) -> String? {
            guard end.output.hasSuffix("\n"), let report = try? end.json, report["state"] == "paid" else { return nil }
            return report["payment"]?["payment"]?.text
        }

        // Orders that nobody pays expire; until then the till goes on asking.
        private func synchronise(_ shop: Shop) async throws {
            _ = try await Patience.wait(for: "the network's word on every order", within: .seconds(60)) {
                let sync = try await shop.till.run("sync", "--json")
                return sync.status == 0 ? true : nil
            }
        }

        private func compare(_ shop: Shop) async throws {
            let node = Database.node(in: shop.networkData)
            let paid =
                "SELECT order_number, attempt, payment, amount, fee FROM orders WHERE state = 'paid' ORDER BY 1, 2"
            let taken = "SELECT order_number, attempt, id, amount, fee FROM payments ORDER BY 1, 2"
            #expect(try await node.rows(paid) == shop.till.ledger.rows(taken))
            let others = "SELECT order_number, attempt FROM orders WHERE state = 'open'"
            #expect(try await node.rows(others) == [])
            let states = "SELECT order_number, attempt, state FROM"
            let registered = try await node.rows("\(states) orders ORDER BY 1, 2")
            let attempted = Set(try await shop.till.ledger.rows("\(states) attempts ORDER BY 1, 2"))
            #expect(registered.allSatisfy { attempted.contains($0) })
        }
    }
}
