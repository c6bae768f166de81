import Testing

/// A day from the counter to the payout: what the till counts is what the network settles.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct SettledDayTests {
    @Test func `what is sold, refunded and sent in a batch is settled to the last fen`() async throws {
        // The zone in which every day is over last.
        let shop = try await Shop(merchant: ["--zone", "Etc/GMT+12"])
        let customer = try await Customer(at: shop.network)
        let first = try await sell("12.50", at: shop.till, to: customer)
        for amount in ["99.99", "0.03", "7.77"] { _ = try await sell(amount, at: shop.till, to: customer) }
        let refund = try await shop.till.done("refund", first, "--amount", "2.50", "--reason", "cold", "--json").json
        #expect(refund["state"] == "accepted")
        let counted = ["shift", "close", "--counted", "200.00", "--json"]
        let closed = try await shop.till.run(counted).json
        _ = try await shop.till.done("sync", "--json")
        #expect(closed["batch"]?["state"] == "acknowledged")
        let day = try #require(closed["business_day"]?.text)

        let early = try await settle(day, at: shop)
        #expect(early.status == 1 && early.isOneSentence, "\(early.errors)")
        try await endDay(at: shop)
        let run = try await settle(day, at: shop)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await settle(day, at: shop).output == run.output, "settling twice changes nothing")
        try await compare(try #require(run.json["settlements"]?.elements.first), with: closed, on: day, at: shop)
        #expect(try await shop.till.holds())
    }

    /// - Returns: the payment's number.
    private func sell(_ amount: String, at till: Till, to customer: Customer) async throws -> String {
        let sale = try till.start("charge", amount, "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        return try #require(try await sale.end().json["payment"]?["payment"]?.text)
    }

    private func settle(_ day: String, at shop: Shop) async throws -> CommandResult {
        let words = ["settle", day, "--data", shop.networkData, "--json"]
        return try await Command(try Programs.path(Programs.clearinghouse), words).run()
    }

    // No day is over while a test waits for it, and no command moves a merchant: to the zone whose days are over first.
    private func endDay(at shop: Shop) async throws {
        let move = "UPDATE merchants SET profile = json_set(profile, '$.zone', 'Pacific/Kiritimati')"
        #expect(try await Database.node(in: shop.networkData).rows(move) == [])
    }

    private func compare(_ settlement: JSON, with closed: JSON, on day: String, at shop: Shop) async throws {
        let figures = try #require(closed["figures"]?.elements.first)
        #expect(figures["gross"] == 12_029 && figures["refunds"] == 250)
        for name in ["gross", "refunds", "fees", "net"] { #expect(settlement[name] == figures[name], "\(name)") }
        #expect(settlement["payout"] == figures["net"])
        #expect(settlement["unsettled"] == 0)

        let statement = try await shop.network.administer("statement", "M0001", day)
        let sheet = try #require(statement["signed"]?["sheets"]?.elements.first)
        #expect(sheet["settlement"]?["net"] == figures["net"])
        let lines = sheet["lines"]?.elements ?? []
        #expect(lines.count == 5)
        let payments = try await shop.till.ledger.rows("SELECT id, amount, fee FROM payments ORDER BY id")
        let paid = lines.filter { $0["kind"] == "payment" }.map { line in
            "\(line["number"]?.text ?? "")|\(line["gross"]?.digits ?? "")|\(line["fee"]?.digits ?? "")"
        }
        #expect(paid.sorted() == payments)
    }
}
