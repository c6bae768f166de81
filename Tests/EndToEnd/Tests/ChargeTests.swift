import Testing

/// Charges of payers' codes, against a clearing node that is a process of its own.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ChargeTests {
    @Test func `a customer's code is charged, and neither file nor process list shows it`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let code = try await phone.code()
        let sale = try await shop.till.run("charge", "12.50", "--mode", "scan", "--code", "-", "--json", input: code)
        #expect(sale.status == 0, "\(sale.errors)")
        let report = try sale.json
        #expect(report["state"] == "paid" && report["mode"] == "consumer-presented")
        #expect(report["payer_code_tail"]?.text == String(code.suffix(4)))
        #expect(!sale.output.contains(code) && !sale.errors.contains(code))
        #expect(try await phone.balance() == 198_750)
        let rows = try await shop.till.ledger.rows("SELECT body FROM journal")
        #expect(rows.allSatisfy { !$0.contains(code) })

        let again = try await shop.till.run("charge", "1.00", "--code", code)
        #expect(again.status == 1 && again.isOneSentence, "\(again.errors)")
        #expect(again.errors.contains("T0001-000001"))
        #expect(try await shop.till.done("sync", "--json").json["waiting"]?.elements == [])
        #expect(try await shop.till.done("shift", "close", "--json").json["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
    }

    @Test func `above the limit the customer confirms on the phone`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        try await phone.setPIN("135790")
        let sale = try shop.till.start("charge", "1500.00", "--code", try await phone.code(), "--json")
        #expect(try await sale.firstErrorLine().contains("confirms"))
        #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "authorising")
        try await phone.confirm("135790")
        let end = try await sale.end()
        #expect(end.status == 0, "\(end.errors)")
        #expect(try end.json["state"] == "paid")
        #expect(try await phone.balance() == 50_000)
        #expect(try await shop.till.holds())
    }

    @Test func `the customer says no, or says nothing, or has not enough`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        try await phone.setPIN("135790")
        let sale = try shop.till.start("charge", "1500.00", "--code", try await phone.code(), "--json")
        try await phone.confirm(nil)
        let declined = try await sale.end()
        #expect(declined.status == 1)
        #expect(try declined.json["state"] == "declined")

        let silent = try await shop.till.run(
            "charge",
            "1500.00",
            "--code",
            try await phone.code(),
            "--wait",
            "2",
            "--json"
        )
        #expect(silent.status == 1, "\(silent.errors)")
        #expect(["expired", "cancelled"].contains(try silent.json["state"]?.text))

        let poor = try await shop.till.run("charge", "2000.01", "--code", try await phone.code(), "--json")
        #expect(poor.status == 1)
        #expect(try poor.json["state"] == "declined")
        #expect(try poor.json["reason"]?.text?.contains("does not hold enough") == true)
        #expect(try await phone.balance() == 200_000)
        #expect(try await shop.till.holds())
    }

    @Test(arguments: ["M0001", "0002010102", "6222020200112233446", "http://127.0.0.1/o/7K2M9QX4T1AB3CDE"])
    func `what is no payer's code is not charged`(text: String) async throws {
        let shop = try await Shop()
        let result = try await shop.till.run("charge", "1.00", "--mode", "scan", "--code", text)
        #expect(result.status == 1)
        #expect(result.isOneSentence, "\(result.errors)")
        #expect(try await shop.till.ledger.value("SELECT count(*) FROM attempts") == "0")
        for arguments in [["--mode", "scan"], ["--mode", "show", "--code", "62"], ["--mode", "sing"]] {
            let result = try await shop.till.run(["charge", "1.00"] + arguments)
            #expect(result.status == 2 && result.isOneSentence, "\(result.errors)")
        }
    }

    @Test func `a till that is killed between request and answer finds out with sync`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let code = try await phone.code()
        shop.network.freeze()
        let sale = try shop.till.start("charge", "12.50", "--code", code, "--json")
        _ = try await Patience.wait(for: "the attempt in the ledger") {
            try await shop.till.ledger.rows("SELECT state FROM attempts") == ["created"] ? true : nil
        }
        try await Task.sleep(for: .milliseconds(300))
        try await sale.kill()
        shop.network.thaw()
        try await agree(shop)
        let state = try await shop.till.ledger.value("SELECT state FROM attempts")
        #expect(["paid", "cancelled"].contains(state), "\(state)")
        #expect(try await phone.balance() == (state == "paid" ? 198_750 : 200_000))
    }

    @Test func `a network that is gone is said, and nobody is charged`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        let code = try await phone.code()
        try await shop.network.kill()
        let result = try await shop.till.run("charge", "12.50", "--code", code, "--json")
        #expect(result.status == 1)
        #expect(result.isOneSentence && result.errors.contains("nothing was sent"), "\(result.errors)")
        #expect(try result.json["state"] == "cancelled")
        let again = try await shop.networkAgain()
        // The code was not spent.
        #expect(try await shop.till.done("charge", "12.50", "--code", code, "--json").json["state"] == "paid")
        #expect(try await shop.till.holds())
        #expect(try await again.stop().status == 0)
    }

    @Test func `a payment by the code at the counter comes in with sync`() async throws {
        let shop = try await Shop()
        let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
        try await phone.payStatic("M0001", "8.00")
        _ = try await shop.till.done("sync", "--json")
        let payment = try await shop.till.done("payments", "--json").jsonLines.first
        #expect(payment?["mode"] == "static" && payment?["amount"] == 800)
        #expect(try await shop.till.done("payments").output.contains("static code"))
        #expect(try await shop.till.done("shift", "close", "--json").json["batch"]?["state"] == "acknowledged")
        #expect(try await shop.till.holds())
    }

    /// Runs sync until nothing waits, and compares both sides.
    private func agree(_ shop: Shop) async throws {
        _ = try await Patience.wait(for: "the network's word", within: .seconds(60)) {
            try await shop.till.run("sync", "--json").status == 0 ? true : nil
        }
        let node = Database(path: "\(shop.networkData)/clearing.sqlite")
        let paid = try await node.rows("SELECT order_number, payment FROM orders WHERE state = 'paid'")
        let taken = try await shop.till.ledger.rows("SELECT order_number, id FROM payments WHERE state = 'paid'")
        #expect(paid == taken)
        #expect(try await shop.till.holds())
    }
}
