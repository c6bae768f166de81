import Testing

/// The till's commands against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct NetworkTests {
    @Test func `a day goes from pairing to the acknowledged batch`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let sale = try shop.till.start("charge", "12.50", "--reference", "Tea", "--wait", "30", "--json")
        let code = try await sale.firstErrorLine()
        #expect(code.hasPrefix(shop.network.address))
        try await customer.pay(code)
        let end = try await sale.end()
        #expect(end.status == 0)
        let report = try end.json
        #expect(report["state"] == "paid")
        #expect(report["reference"] == "Tea")
        #expect(report["amount"] == 1250)
        #expect(report["code"]?.text == code)

        let payments = try await shop.till.done("payments", "--json").jsonLines
        #expect(payments.count == 1)
        #expect(payments.first?["payment"] == report["payment"]?["payment"])
        #expect(payments.first?["currency"] == "CNY")
        #expect(try await shop.till.done("payments", "--search", "Tea", "--json").jsonLines.count == 1)
        #expect(try await shop.till.done("payments", "--search", "Coffee", "--json").jsonLines == [])
        try await close(shop)
        #expect(try await shop.network.stop().status == 0)
    }

    private func close(_ shop: Shop) async throws {
        let interim = try await shop.till.done("shift", "x", "--json").json
        #expect(interim["state"] == "open")
        #expect(interim["figures"]?.elements.first?["gross"] == 1250)
        let printed = try await shop.till.done("shift", "x", "--json").output
        let entry = if case .number(let sequence)? = interim["sequence"] { "\(sequence)" } else { "none" }
        let closed = try await shop.till.done("shift", "close", "--counted", "200.00", "--json").json
        #expect(closed["state"] == "closed")
        #expect(closed["variance"] == 0)
        #expect(closed["batch"]?["state"] == "acknowledged")
        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["waiting"]?.elements == [])
        #expect(sync["batches"]?.elements == [])
        let shown = try await shop.till.done("shift", "show", "--json").json
        #expect(shown["z_hash"] == closed["z_hash"])
        #expect(try await shop.till.done("shift", "x", "--at", entry, "--json").output == printed)
        #expect(try await shop.till.run("shift", "x", "--at", "1").status == 1)
        #expect(try await shop.till.run("shift", "x", "--at", "999999").status == 2)
        let takings = try await shop.till.done("takings", "--json").json
        #expect(takings["totals"]?.elements.first?["gross"] == 1250)
        #expect(takings["totals"]?.elements.first?["median_ticket"] == 1250)
        #expect(takings["hours"]?.elements.count == 1)
        #expect(try await shop.till.done("takings").output.contains("CNY 12.50"))
        #expect(try await shop.till.run("takings", "--from", "2026-02-01", "--to", "2026-01-01").status == 2)
        let week = try await shop.till.done("takings", "--period", "week", "--json").json
        #expect(week["totals"]?.elements.first?["gross"] == 1250 && week["open"] == JSON.boolean(true))
        #expect(week["modes"]?.elements.first?["mode"] == "merchant-presented" && week["anomalies"]?.elements == [])
        #expect(try await shop.till.done("takings", "--period", "day").output.contains("Code shown"))
        for arguments in [["--period", "decade"], ["--period", "day", "--to", "2026-01-01"]] {
            #expect(try await shop.till.run(["takings"] + arguments).status == 2)
        }
        // What was recorded later does not count, to the last byte.
        let then = try await shop.till.done("takings", "--at", entry, "--json").output
        #expect(try await then == shop.till.done("takings", "--json").output)
        #expect(try await shop.till.done("takings", "--at", "3", "--json").json["totals"]?.elements == [])
        for command in ["takings", "accounts"] {
            for absent in ["0", "-1", "999999"] {
                let result = try await shop.till.run(command, "--at=\(absent)")
                #expect(result.status == 2 && result.isOneSentence, "\(command) \(absent): \(result.errors)")
            }
        }
        let batch = try await shop.till.done("shift", "show", "--number", "1", "--batch").output
        let digest = try await shop.till.ledger.value("SELECT digest FROM batches WHERE number = 1")
        let sum = try await Command("sha256sum", []).run(on: batch)
        #expect(sum.output.hasPrefix(digest))
        #expect(try await shop.till.holds())
    }

    @Test func `nobody pays, and the attempt expires`() async throws {
        let shop = try await Shop()
        let result = try await shop.till.run("charge", "12.50", "--wait", "2", "--json")
        #expect(result.status == 1)
        #expect(try result.json["state"] == "expired")
        #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "expired")
        #expect(try await shop.till.holds())
    }

    @Test func `the customer says no`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let sale = try shop.till.start("charge", "12.50", "--wait", "30", "--json")
        try await customer.decline(try await sale.firstErrorLine())
        let end = try await sale.end()
        #expect(end.status == 1)
        #expect(try end.json["state"] == "declined")
    }

    @Test func `a network that is gone loses nothing, and sync finds out later`() async throws {
        let shop = try await Shop()
        try await shop.network.kill()
        let result = try await shop.till.run("charge", "3.00", "--json")
        #expect(result.status == 3)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(try result.json["state"] == "unknown")
        #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "unknown")
        #expect(try await shop.till.holds())

        let away = try await shop.till.run("sync", "--json")
        #expect(away.status == 3)
        #expect(away.isOneSentence, "\(away.errors)")

        let again = try await shop.networkAgain()
        #expect(again.address == shop.network.address)
        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["waiting"]?.elements == [])
        #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "cancelled")
        #expect(try await shop.till.holds())
    }

    @Test func `a payment made while the till was killed arrives with sync`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let sale = try shop.till.start("charge", "7.00", "--wait", "60", "--json")
        let code = try await sale.firstErrorLine()
        try await sale.kill()
        try await customer.pay(code)
        _ = try await shop.till.done("sync", "--json")
        #expect(try await shop.till.ledger.value("SELECT state, amount FROM payments") == "paid|700")
        #expect(try await shop.till.holds())
    }

    @Test func `a shift closed without the network sends its batch with sync`() async throws {
        let shop = try await Shop()
        try await shop.network.kill()
        let closed = try await shop.till.run("shift", "close", "--json")
        #expect(closed.status == 3)
        #expect(closed.isOneSentence, "\(closed.errors)")
        #expect(try closed.json["batch"]?["state"] == "sealed")

        let again = try await shop.networkAgain()
        let sync = try await shop.till.done("sync", "--json").json
        #expect(sync["batches"]?.elements.first?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
        #expect(try await again.stop().status == 0)
    }
}
