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
            try await settle(shop)
            #expect(reported.count >= rounds / 5)
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
            guard end.output.hasSuffix("\n"), let report = try? end.json, report["state"] == "paid" else { return nil }
            return report["payment"]?["payment"]?.text
        }

        // Orders that nobody pays expire; until then the till goes on asking.
        private func settle(_ shop: Shop) async throws {
            _ = try await Patience.wait(for: "the network's word on every order", within: .seconds(60)) {
                let sync = try await shop.till.run("sync", "--json")
                return sync.status == 0 ? true : nil
            }
        }

        private func compare(_ shop: Shop) async throws {
            let node = Database(path: "\(shop.networkData)/clearing.sqlite")
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
