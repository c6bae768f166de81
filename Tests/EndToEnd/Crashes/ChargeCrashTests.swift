import TestSupport
import Testing

extension CrashTests {
    /// The till charges payers' codes and gives payments back, and is killed while it does.
    @Suite struct ChargeCrashTests {
        @Test func `every charge and refund happened once, and till and network agree on them`() async throws {
            let shop = try await Shop()
            let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"), amount: "100000.00")
            var generator = CrashTests.generator(stream: 5)
            let rounds = CrashTests.rounds(usually: 24)
            var reported: [String] = []
            for round in 1...rounds {
                let moment = Duration.milliseconds(Int.random(in: 0...300, using: &generator))
                let killed = round % 4 == 0 ? nil : moment
                if round % 3 == 0, let payment = reported.randomElement(using: &generator) {
                    _ = try await run(shop, ["refund", payment, "--amount", "0.10", "--reason", "cold"], killed)
                } else {
                    let charge = ["charge", "1.00", "--code", try await phone.code(), "--wait", "5"]
                    let end = try await run(shop, charge, killed)
                    guard end.output.hasSuffix("\n"), let report = try? end.json, report["state"] == "paid" else {
                        continue
                    }
                    if let payment = report["payment"]?["payment"]?.text { reported.append(payment) }
                }
            }
            _ = try await Patience.wait(for: "the network's word on everything", within: .seconds(60)) {
                try await shop.till.run("sync", "--json").status == 0 ? true : nil
            }
            #expect(Set(reported).count == reported.count && reported.count >= rounds / 8)
            try await compare(shop, reported)
            #expect(try await shop.till.done("shift", "close", "--json").json["batch"]?["state"] == "acknowledged")
            #expect(try await shop.till.holds())
        }

        private func run(
            _ shop: Shop,
            _ arguments: [String],
            _ moment: Duration?
        ) async throws -> CommandResult {
            let program = try BackgroundProgram(
                try Programs.path(Programs.counterfoil),
                arguments + ["--json", "--data", shop.till.data]
            )
            guard let moment else { return try await program.end() }
            try await Task.sleep(for: moment)
            return try await program.kill()
        }

        private func compare(_ shop: Shop, _ reported: [String]) async throws {
            let node = Database(path: "\(shop.networkData)/clearing.sqlite")
            let paid = "SELECT order_number, payment, amount, fee FROM orders WHERE payment IS NOT NULL ORDER BY 1"
            let taken = "SELECT order_number, id, amount, fee FROM payments ORDER BY 1"
            #expect(try await node.rows(paid) == shop.till.ledger.rows(taken))
            #expect(Set(reported).isSubset(of: try await shop.till.ledger.rows("SELECT id FROM payments")))
            let given = "SELECT refund, number, amount, fee FROM refunds WHERE state = 'accepted' ORDER BY 1"
            let refunded =
                "SELECT idempotency_key, refund, amount, fee FROM refunds WHERE state = 'accepted' ORDER BY 1"
            #expect(try await node.rows(given) == shop.till.ledger.rows(refunded))
            #expect(try await shop.till.ledger.value("SELECT count(*) FROM refunds WHERE state <> 'accepted'") == "0")
        }
    }
}
