import Testing

/// The sign on the counter, from the till's ledger to a customer who types the amount.
@Suite(.timeLimit(.minutes(20)))
struct StaticSignTests {
    @Test func `a customer pays what the sign says, and the symbol of it is printed`() async throws {
        let shop = try await Shop()
        let sign = try await shop.till.done("code", "static").output
        let decoded = try await shop.till.run("code", "decode", "--json", input: sign)
        #expect(try decoded.json["fields"]?["26"]?["01"] == "M0001" && decoded.status == 0)

        let key = shop.file("ann.key")
        let wallet = try await shop.network.administer("wallet", "add", "--owner", "Ann", "--key-file", key)
        _ = try await shop.network.administer("wallet", "top-up", wallet["wallet"]?.text ?? "", "100.00")
        let words = ["wallet", "pay", "--key-file", key, "--node", shop.network.address, "--json"]
        let program = try Programs.path(Programs.clearinghouse)
        let paid = try await Command(program, words + ["--amount", "12.50", sign.filter { $0 != "\n" }]).run()
        #expect(try paid.json["amount"] == 1250 && paid.status == 0, "\(paid.errors)")
        let refused = try await Command(program, words + ["--amount", "12.50", "000201"]).run()
        #expect(refused.status == 2 && refused.isOneSentence, "\(refused.errors)")
    }

    @Test(arguments: ["58", "80"])
    func `a printer gets its commands`(paper: String) async throws {
        let words = ["qr", "--format", "escpos", "--paper", paper]
        var command = Command(try Programs.path(Programs.counterfoil), words)
        command.input = "https://pay.example/o/7K2M9QX4T1AB3CDE\n"
        let made = try await command.run()
        #expect(made.status == 0 && made.output.contains("https://pay.example/o/7K2M9QX4T1AB3CDE"))
        #expect(made.output.contains("\u{1D}(k"))
    }

    @Test(arguments: ["01020344:00000344", "1:00000344:123456789012345", "01020344:00000344:12345678901234"])
    func `an account at UnionPay that is none is refused`(account: String) async throws {
        let shop = try await Shop(withShift: false)
        let result = try await shop.till.run("code", "static", "--unionpay", account)
        #expect(result.status == 2)
        let right = "01020344:00000344:123456789012345"
        let sign = try await shop.till.done("code", "static", "--unionpay", right).output
        #expect(sign.contains("15310102034400000344123456789012345"))
    }
}
