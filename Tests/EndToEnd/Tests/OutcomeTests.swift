import Testing

extension ConsoleTests {
    /// Sales that are not paid.
    @Suite struct OutcomeTests {
        @Test func `Esc cancels once the network agrees`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await charging(at: till, forWhom: .leaves)
            try await console.pane.wait(for: "Scan to pay")
            try await console.pane.press("Escape")
            try await console.pane.wait(for: "✗ CANCELLED", "The network confirmed: nothing was paid.")
            #expect(try await till.ledger.value("SELECT state FROM attempts") == "cancelled")
            let node = Database(path: "\(till.data)/clearing/clearing.sqlite")
            #expect(try await node.value("SELECT state FROM orders") == "cancelled")
        }

        @Test func `a customer who says no is shown as declined`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await charging(at: till, forWhom: .declines)
            try await console.pane.wait(for: "✗ DECLINED")
            #expect(try await till.ledger.value("SELECT state FROM attempts") == "declined")
        }

        @Test func `q does not leave while a customer may be paying`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await charging(at: till, forWhom: .leaves)
            try await console.pane.wait(for: "Scan to pay")
            try await console.pane.press("q")
            try await console.pane.wait(for: "An order is waiting")
            #expect(try console.isRunning)
        }

        @Test func `an amount of 0 and one over the limit make no order`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await ConsolePane(["demo", "--data", till.data])
            try await console.pane.wait(for: "Type the amount")
            try await console.pane.press("Enter")
            try await console.pane.wait(for: "The amount is 0")
            try await console.pane.press("5", "0", "0", "0", "0", "1")
            try await console.pane.wait(for: "No order may be over")
            #expect(try await till.ledger.value("SELECT count(*) FROM attempts") == "0")
        }

        @Test func `a third digit after the point is refused`() async throws {
            let folder = try TemporaryDirectory()
            let console = try await ConsolePane(["demo", "--data", folder.file("demo")])
            try await console.pane.wait(for: "Type the amount")
            try await console.pane.press("1", ".", "2", "3", "4")
            try await console.pane.wait(for: "no more digits after the point")
        }

        /// A demo whose first customer decides like that, with an order of 5.00 on its way.
        private func charging(at till: Till, forWhom decision: Customer.Decision) async throws -> ConsolePane {
            let seed = String(try Customer.seed(whoseFirst: decision))
            let console = try await ConsolePane(["demo", "--data", till.data, "--seed", seed])
            try await console.pane.wait(for: "Type the amount")
            try await console.pane.press("5", "0", "0", "Enter")
            return console
        }
    }
}
