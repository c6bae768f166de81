import Testing

/// Refunds, against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct RefundTests {
    /// A till that took 12.50 by the customer's code.
    private func paid() async throws -> (Shop, Phone, payment: String) {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let sale = try await shop.till.done("charge", "12.50", "--code", try await phone.code(), "--json").json
        return (shop, phone, try #require(sale["payment"]?["payment"]?.text))
    }

    @Test func `a payment is given back in parts, never above what remains, and the batch holds`() async throws {
        let (shop, phone, payment) = try await paid()
        let first = try await shop.till.done("refund", payment, "--amount", "2.50", "--reason", "cold", "--json").json
        #expect(first["state"] == "accepted" && first["amount"] == 250)
        #expect(first["payment"]?["state"] == "partly_refunded")
        let over = try await shop.till.run("refund", payment, "--amount", "10.01", "--reason", "cold")
        #expect(over.status == 1 && over.isOneSentence && over.errors.contains("10.00"), "\(over.errors)")
        let rest = try await shop.till.done("refund", "T0001-000001", "--reason", "all of it")
        #expect(rest.output.contains("REFUNDED CNY 10.00"))
        let none = try await shop.till.run("refund", payment, "--reason", "again")
        #expect(none.status == 1 && none.isOneSentence, "\(none.errors)")
        #expect(try await phone.balance() == 200_000)

        let interim = try await shop.till.done("shift", "x", "--json").json
        #expect(interim["figures"]?.elements.first?["refunds"] == 1_250)
        #expect(interim["figures"]?.elements.first?["refund_count"] == 2)
        let closed = try await shop.till.done("shift", "close", "--json").json
        #expect(closed["batch"]?["state"] == "acknowledged")
        #expect(closed["figures"] == interim["figures"])
        #expect(try await shop.till.holds())
    }

    @Test func `a refund of a former shift counts in the one in which it was given`() async throws {
        let (shop, _, payment) = try await paid()
        _ = try await shop.till.done("shift", "close", "--json")
        _ = try await shop.till.done("shift", "open")
        _ = try await shop.till.done("refund", payment, "--amount", "2.50", "--reason", "cold")
        let closed = try await shop.till.done("shift", "close", "--json").json
        #expect(closed["figures"]?.elements.first?["refunds"] == 250)
        #expect(closed["figures"]?.elements.first?["gross"] == 0)
        #expect(closed["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
    }

    @Test func `a payment of today is reversed with its fee`() async throws {
        let (shop, phone, payment) = try await paid()
        let reversed = try await shop.till.done("refund", payment, "--reverse", "--reason", "typed wrongly", "--json")
        #expect(try reversed.json["state"] == "accepted")
        #expect(try await phone.balance() == 200_000)
        let figures = try await shop.till.done("shift", "x", "--json").json["figures"]?.elements.first
        #expect(figures?["net"] == 0 && figures?["fees"] == 0)
        #expect(try await shop.till.done("shift", "close", "--json").json["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
    }

    @Test func `a payment in a batch is not reversed, and the network's reason is said`() async throws {
        let (shop, phone, payment) = try await paid()
        _ = try await shop.till.done("shift", "close", "--json")
        _ = try await shop.till.done("shift", "open")
        let refused = try await shop.till.run("refund", payment, "--reverse", "--reason", "typed wrongly")
        #expect(refused.status == 1 && refused.isOneSentence, "\(refused.errors)")
        #expect(refused.errors.contains("refund it instead"))
        #expect(try await phone.balance() == 198_750)
        #expect(try await shop.till.holds())
    }

    @Test func `a revoked wallet takes no money, and the merchant keeps it`() async throws {
        let (shop, phone, payment) = try await paid()
        _ = try await shop.network.administer("wallet", "revoke", phone.wallet)
        let pending = try await shop.till.run("refund", payment, "--reason", "cold", "--json")
        #expect(pending.status == 3 && pending.isOneSentence, "\(pending.errors)")
        #expect(try pending.json["state"] == "pending")
        #expect(try await shop.till.run("sync", "--json").status == 1)
        _ = try await Patience.wait(for: "the end of the refund", within: .seconds(90)) {
            try await shop.till.run("sync", "--json").status == 0 ? true : nil
        }
        #expect(try await shop.till.ledger.value("SELECT state FROM refunds") == "failed")
        #expect(try await shop.till.ledger.value("SELECT refunded + refunding FROM payments") == "0")
        #expect(try await shop.till.done("shift", "close", "--json").json["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
    }

    @Test func `a till that is killed while it refunds sends it again, once`() async throws {
        let (shop, phone, payment) = try await paid()
        shop.network.freeze()
        let refund = try shop.till.start("refund", payment, "--amount", "2.50", "--reason", "cold")
        _ = try await Patience.wait(for: "the refund in the ledger") {
            try await shop.till.ledger.rows("SELECT state FROM refunds") == ["created"] ? true : nil
        }
        try await Task.sleep(for: .milliseconds(300))
        try await refund.kill()
        shop.network.thaw()
        _ = try await shop.till.done("sync", "--json")
        #expect(try await shop.till.ledger.value("SELECT state, amount FROM refunds") == "accepted|250")
        #expect(try await phone.balance() == 199_000)
        #expect(try await shop.till.holds())
    }

    @Test func `a refund without the network waits, and is refused nothing`() async throws {
        let (shop, _, payment) = try await paid()
        try await shop.network.kill()
        let result = try await shop.till.run("refund", payment, "--reason", "cold", "--json")
        #expect(result.status == 3 && result.isOneSentence, "\(result.errors)")
        #expect(try result.json["state"] == "unknown")
        #expect(try await shop.till.run("shift", "close").status == 1)
        let again = try await shop.networkAgain()
        _ = try await shop.till.done("sync", "--json")
        #expect(try await shop.till.ledger.value("SELECT state FROM refunds") == "accepted")
        #expect(try await again.stop().status == 0)
    }

    @Test func `what cannot be refunded is refused in one sentence`() async throws {
        let shop = try await Shop()
        let unknown = try await shop.till.run("refund", "P-NONE", "--reason", "cold")
        #expect(unknown.status == 1 && unknown.isOneSentence, "\(unknown.errors)")
        for arguments in [["P-NONE"], ["--reason", "cold"], ["P", "--reason", "x", "--reverse", "--amount", "1"]] {
            let result = try await shop.till.run(["refund"] + arguments)
            #expect(result.status == 2 && result.isOneSentence, "\(result.errors)")
        }
    }
}
