import Testing

extension ConsoleTests {
    /// The customer's screen on a terminal of its own, beside a till that writes the ledger.
    @Suite struct DisplayTests {
        @Test func `it shows what is to be paid, the code, and that it is paid, and the till is not held up`()
            async throws
        {
            let shop = try await Shop()
            let phone = try await Phone(at: shop.network, keyFile: shop.file("ann.key"))
            let display = try await ConsolePane(["display", "--data", shop.till.data])
            try await display.pane.wait(for: "Welcome", "欢迎光临")
            let sale = try shop.till.start("charge", "12.50", "--json")
            try await display.pane.wait(for: "Scan to pay", "请扫码付款")
            let code = try await display.pane.code()
            #expect(try await shop.till.ledger.value("SELECT code FROM attempts") == code)
            try await phone.pay(code)
            try await display.pane.wait(for: "PAID - thank you", "付款成功")
            #expect(try await sale.end().status == 0)
            try await display.pane.wait(for: "Welcome", "欢迎光临")
            try await display.pane.press("q")
            #expect(try await display.end() == 0)
            #expect(try await display.isRestored())
            #expect(try await shop.till.holds())
        }

        @Test func `without a ledger it says so in one sentence`() async throws {
            let folder = try TemporaryDirectory()
            let result = try await Till(data: folder.file("none")).run("display")
            #expect(result.status == 3 && result.isOneSentence, "\(result.errors)")
        }
    }
}
