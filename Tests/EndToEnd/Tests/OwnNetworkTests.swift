import Glibc
import PaymentCodes
import Testing

extension ConsoleTests {
    /// The console against a clearing node that is a process of its own, and may be gone.
    @Suite struct OwnNetworkTests {
        @Test func `a customer pays what the console shows`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network)
            let console = try await open(shop)
            try await charge(console)
            try await customer.pay(try await console.pane.code())
            try await console.pane.wait(for: "✓ PAID", "The network confirmed the payment.")
            #expect(try await shop.till.ledger.value("SELECT state, amount FROM payments") == "paid|300")
        }

        @Test func `a customer pays the order by its EMVCo code`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network)
            let console = try await ConsolePane(columns: 140, rows: 45, ["open", "--data", shop.till.data])
            try await console.pane.wait(for: "Type the amount", "online")
            try await charge(console)
            let short = try await console.pane.code()
            try await console.pane.press("x")
            try await console.pane.wait(for: "x Short code")
            let text = try await console.pane.code()

            let code = try MerchantPresentedCode(parsing: text)
            #expect(try code.content.networkAccount()?.token == OrderCode(parsing: short).token)
            #expect(code.content.amountText == "3.00")
            #expect(code.content.merchant(language: "zh")?.name == "茶馆")
            #expect(code.content.additionalData?.reference == "T0001-000001")
            try await customer.pay(text)
            try await console.pane.wait(for: "✓ PAID", "The network confirmed the payment.")
            #expect(try await shop.till.ledger.value("SELECT state, amount FROM payments") == "paid|300")
        }

        @Test func `where the EMVCo code does not fit it is said, and the short one comes back`() async throws {
            let shop = try await Shop()
            let console = try await open(shop)
            try await charge(console)
            let short = try await console.pane.code()
            try await console.pane.press("x")
            let screen = try await console.pane.wait(for: "The code does not fit:", "x Short code")
            #expect(!screen.shows("▀"))
            try await console.pane.press("x")
            try await console.pane.wait(for: "x EMVCo code")
            #expect(try await console.pane.code() == short)
        }

        @Test func `a payment made while the console was down arrives when it opens`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network)
            let console = try await open(shop)
            try await charge(console)
            let code = try await console.pane.code()
            try console.signal(SIGKILL)
            _ = try await Patience.wait(for: "the end of the program") { try console.isRunning ? nil : true }
            try await customer.pay(code)

            let again = try await ConsolePane(["open", "--data", shop.till.data])
            try await again.pane.wait(for: "The network confirmed the payment.", "T0001-000001")
            try await again.pane.press("F3")
            try await again.pane.wait(for: "✓ PAID", "¥3.00", "T0001-000001")
            #expect(try await shop.till.holds())
        }

        @Test func `an order that can still be paid is shown again after a cut`() async throws {
            let shop = try await Shop()
            let customer = try await Customer(at: shop.network)
            let console = try await open(shop)
            try await charge(console)
            let code = try await console.pane.code()
            try console.signal(SIGKILL)
            _ = try await Patience.wait(for: "the end of the program") { try console.isRunning ? nil : true }

            let again = try await ConsolePane(["open", "--data", shop.till.data])
            try await again.pane.wait(for: "Scan to pay", "T0001-000001", "online")
            #expect(try await again.pane.code() == code)
            try await customer.pay(code)
            try await again.pane.wait(for: "✓ PAID", "The network confirmed the payment.")
        }

        @Test func `a network that goes away is said, and nothing is lost`() async throws {
            let shop = try await Shop()
            let console = try await open(shop)
            try await shop.network.kill()
            try await console.pane.wait(for: "OFFLINE")
            try await console.pane.press("3", "0", "0", "Enter")
            try await console.pane.wait(for: "? UNKNOWN", "stands in the ledger; nothing is lost")
            #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "unknown")

            let network = try await shop.networkAgain()
            try await console.pane.wait(for: "✗ CANCELLED", within: .seconds(45))
            try await console.pane.press("Enter", "q")
            #expect(try await console.end() == 0)
            #expect(try await shop.till.ledger.value("SELECT state FROM attempts") == "cancelled")
            #expect(try await shop.till.holds())
            #expect(try await network.stop().status == 0)
        }

        private func open(_ shop: Shop) async throws -> ConsolePane {
            let console = try await ConsolePane(["open", "--data", shop.till.data])
            try await console.pane.wait(for: "Type the amount", "online")
            return console
        }

        private func charge(_ console: ConsolePane) async throws {
            try await console.pane.press("3", "0", "0", "Enter")
            try await console.pane.wait(for: "Scan to pay")
        }
    }
}
