import Foundation
import Testing

/// A till and a node that disagree about a line, from the counter to the payout.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct BatchLineTests {
    @Test func `a line that the node does not take goes with the next batch and is settled once`() async throws {
        // The zone in which every day is over last.
        let shop = try await Shop(merchant: ["--zone", "Etc/GMT+12"])
        let customer = try await Customer(at: shop.network)
        let first = try await sell("12.50", at: shop.till, to: customer)
        _ = try await sell("99.99", at: shop.till, to: customer)
        try await change("fee = fee + 1", of: first, at: shop)
        let closed = try await close(shop)
        #expect(closed["batch"]?["state"] == "part_acknowledged")
        try await expectRejected(first, at: shop)

        try await change("fee = fee - 1", of: first, at: shop)
        _ = try await shop.till.done("shift", "open", "--float", "200.00")
        _ = try await sell("7.77", at: shop.till, to: customer)
        let next = try await close(shop)
        #expect(next["batch"]?["state"] == "acknowledged")
        let lines = try await shop.till.done("shift", "show", "--number", "2", "--batch").json["signed"]?["lines"]
        #expect(lines?.elements.map { $0["payment"] }.first == .string(first))
        #expect(lines?.elements.first?["from"]?["batch"] == 1 && lines?.elements.first?["from"]?["line"] == 1)
        let line = try await shop.till.done("batch", "show", "1", "--json").json["rejected"]?.elements.first
        #expect(line?["state"] == "carried" && line?["next"]?["batch"] == 2 && line?["next"]?["line"] == 1)

        let day = try #require(next["business_day"]?.text)
        try await endDay(at: shop)
        let run = try await Command(
            try Programs.path(Programs.clearinghouse),
            ["settle", day, "--data", shop.networkData, "--json"]
        ).run().json
        #expect(run["settlements"]?.elements.first?["gross"] == 12_026)
        #expect(run["settlements"]?.elements.first?["unsettled"] == 0)
        #expect(try await shop.till.holds())
    }

    @Test func `a line is given up or corrected by a person, with a reason`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let first = try await sell("12.50", at: shop.till, to: customer)
        let second = try await sell("99.99", at: shop.till, to: customer)
        try await change("fee = fee + 1", of: first, at: shop)
        try await forget(second, at: shop)
        _ = try await close(shop)
        let decide = ["batch", "decide", "1"]
        for wrong in [["1", "--reason", "x"], ["1", "--give-up", "--as-network", "--reason", "x"]] {
            #expect(try await shop.till.run(decide + wrong).status == 2)
        }
        let kept = try await shop.till.run(decide + ["1", "--give-up", "--reason", "by phone"])
        #expect(kept.status == 1 && kept.isOneSentence && kept.errors.contains("pays it out only once"))
        let corrected = try await shop.till.run(decide + ["1", "--as-network", "--reason", "by the receipt", "--json"])
        #expect(try corrected.json["rejected"]?.elements.map { $0["state"] } == ["corrected", "open"])
        let dropped = try await shop.till.run(decide + ["2", "--give-up", "--reason", "by phone", "--json"])
        #expect(try dropped.json["rejected"]?.elements.map { $0["state"] } == ["corrected", "dropped"])
        let again = try await shop.till.run(decide + ["2", "--give-up", "--reason", "by phone"])
        #expect(again.status == 1 && again.isOneSentence)
        _ = try await shop.till.done("shift", "open", "--float", "200.00")
        let next = try await close(shop)
        #expect(next["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.done("audit").output.contains("by the receipt"))
        #expect(try await shop.till.holds())
    }

    @Test func `the settlement screen shows what was not taken, writes it to a file, and gives it up`() async throws {
        let shop = try await Shop()
        let customer = try await Customer(at: shop.network)
        let payment = try await sell("12.50", at: shop.till, to: customer)
        try await forget(payment, at: shop)
        _ = try await close(shop)
        let console = try await ConsolePane(
            columns: 140,
            rows: 45,
            ["open", "--language", "en", "--data", shop.till.data]
        )
        let pane = console.pane
        try await pane.wait(for: "No shift is open", "online")
        try await pane.press("F7")
        try await pane.wait(for: "part acknowledged -1", "waits for the next batch")
        try await pane.press("Down", "Enter")
        try await pane.wait(for: "Batch 1 of", "without 1 line.", "Unknown there", "SHA-256")
        try await pane.press("Down")
        try await pane.wait(for: "The next batch brings it again")
        try await pane.press("e")
        try await pane.wait(for: "batch-T0001-1.csv")
        let file = "\(shop.till.data)/exports/batch-T0001-1.csv"
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains(payment))
        try await pane.press("D")
        try await pane.wait(for: "Give up line 1 of batch 1")
        try await pane.type("by phone")
        // What is typed at once and ended by Enter is a scan.
        try await pane.wait(for: "by phone")
        try await pane.press("Enter")
        try await pane.wait(for: "It was given up")
        try await pane.press("Escape")
        try await pane.wait(for: "Settlement of")
        try await pane.press("Escape")
        try await pane.wait(for: "No shift is open")
        try await pane.press("q")
        #expect(try await console.end() == 0)
        #expect(try await shop.till.ledger.value("SELECT state FROM rejected_lines") == "dropped")
        #expect(try await shop.till.holds())
    }

    private func expectRejected(_ payment: String, at shop: Shop) async throws {
        let listed = try await shop.till.done("batch", "list", "--json").jsonLines
        #expect(listed.map { $0["state"] } == ["part_acknowledged"] && listed.first?["waiting_lines"] == 1)
        let shown = try await shop.till.done("batch", "show", "1", "--json").json
        let line = shown["rejected"]?.elements.first
        #expect(line?["line"] == 1 && line?["cause"] == "differs" && line?["fields"]?.elements == ["fee"])
        #expect(line?["yours"]?["payment"] == .string(payment) && line?["state"] == "open")
        #expect(shown["totals"]?.elements.first?["count"] == 2 && shown["payout_day"] != nil)
        #expect(try await shop.till.done("batch", "show", "1").output.contains("differs (fee)"))
        let lines = try await shop.till.done("batch", "show", "1", "--csv").output.split(separator: "\r\n")
        #expect(lines.count == 3 && lines[1].hasSuffix("open,differs,,") && lines[2].hasSuffix("acknowledged,,,"))
        let none = try await shop.till.run("batch", "show", "9")
        #expect(none.status == 1 && none.isOneSentence)
        #expect(try await shop.till.run("batch", "decide", "1", "2", "--give-up", "--reason", "x").status == 1)
    }

    /// - Returns: the payment's number.
    private func sell(_ amount: String, at till: Till, to customer: Customer) async throws -> String {
        let sale = try till.start("charge", amount, "--wait", "30", "--json")
        try await customer.pay(try await sale.firstErrorLine())
        return try #require(try await sale.end().json["payment"]?["payment"]?.text)
    }

    private func close(_ shop: Shop) async throws -> JSON {
        try await shop.till.run(["shift", "close", "--counted", "200.00", "--json"]).json
    }

    private func change(_ column: String, of payment: String, at shop: Shop) async throws {
        let change = "UPDATE orders SET \(column) WHERE payment = '\(payment)'"
        #expect(try await Database.node(in: shop.networkData).rows(change) == [])
    }

    /// Has the node know nothing of a payment.
    private func forget(_ payment: String, at shop: Shop) async throws {
        try await change("payment = 'P' || substr(payment, 3) || '0'", of: payment, at: shop)
    }

    // No day is over while a test waits for it, and no command moves a merchant: to the zone whose days are over first.
    private func endDay(at shop: Shop) async throws {
        let move = "UPDATE merchants SET profile = json_set(profile, '$.zone', 'Pacific/Kiritimati')"
        #expect(try await Database.node(in: shop.networkData).rows(move) == [])
    }
}
