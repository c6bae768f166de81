import Testing

/// The demo without a screen.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct HeadlessTests {
    private static let sums = ["orders", "paid", "declined", "expired", "gross", "fees", "net"]

    @Test func `the same seed gives the same counts and sums, another seed others`() async throws {
        let first = try await run(payments: 12, seed: 7)
        let second = try await run(payments: 12, seed: 7)
        let other = try await run(payments: 12, seed: 11)
        for name in Self.sums { #expect(first[name] == second[name], "\(name)") }
        #expect(first["gross"] != other["gross"])
        #expect(first["paid"] == 12)
        #expect(other["paid"] == 12)
    }

    @Test func `the summary is complete and agrees with the ledger`() async throws {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("demo"))
        let summary = try await till.done("demo", "--headless", "--payments", "5", "--seed", "7", "--json").json
        for name in Self.sums + ["batch", "verify", "seconds"] { #expect(summary[name] != nil, "\(name)") }
        #expect(summary["verify"] == "ok")
        #expect(summary["batch"]?["number"] == 1)
        #expect(summary["batch"]?["state"] == "acknowledged")
        #expect(summary["gross"]?["currency"] == "CNY")

        let ledger = till.ledger
        let paid = try await ledger.value("SELECT count(*) || ' ' || sum(amount) FROM payments")
        #expect(paid == "5 \(try #require(summary["gross"]?["amount"]?.digits))")
        let orders = try await ledger.value("SELECT count(*) FROM attempts")
        #expect(orders == summary["orders"]?.digits)
        #expect(try await till.holds())
    }

    @Test func `a second run on the same directory makes batch 2`() async throws {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("demo"))
        _ = try await till.done("demo", "--headless", "--payments", "2", "--json")
        let second = try await till.done("demo", "--headless", "--payments", "2", "--json").json
        #expect(second["batch"]?["number"] == 2)
        #expect(second["paid"] == 2)
        #expect(
            try await till.ledger.rows("SELECT number, state FROM batches") == ["1|acknowledged", "2|acknowledged"]
        )
        #expect(try await till.holds())
    }

    private func run(payments: Int, seed: Int) async throws -> JSON {
        let folder = try TemporaryDirectory()
        let till = Till(data: folder.file("demo"))
        return try await till.done("demo", "--headless", "--payments", "\(payments)", "--seed", "\(seed)", "--json")
            .json
    }
}
