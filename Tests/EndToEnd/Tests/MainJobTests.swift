import Testing

extension ConsoleTests {
    /// The main job as a cashier does it: amount, code, paid, ledger, batch settled.
    @Suite struct MainJobTests {
        @Test func `a sale goes from the amount to the settled batch, and the next day goes on`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            try await sell(at: till)
            try await audit(till)
            try await goOn(at: till)
        }

        private func sell(at till: Till) async throws {
            let console = try await ConsolePane(["demo", "--data", till.data, "--seed", "7"])
            let pane = console.pane
            try await pane.wait(for: "Type the amount")
            try await pane.press("1", "2", "5", "0", "Enter")

            let code = try await pane.code()
            #expect(code.hasPrefix("http://127.0.0.1:"))
            #expect(try await till.ledger.value("SELECT code FROM attempts") == code)
            try await pane.wait(for: "Scan to pay", "¥12.50", "T0001-000001", "Waiting for the payment")

            let paid = try await pane.wait(for: "✓ PAID", "The network confirmed the payment.")
            #expect(paid.hasGreen, "PAID is said in green as well as in words")
            try await lookUp(pane)
            try await settle(pane, till)

            try await pane.press("q")
            #expect(try await console.end() == 0)
            #expect(try await console.isRestored())
        }

        private func lookUp(_ pane: Pane) async throws {
            try await pane.press("F3")
            try await pane.wait(for: "Payments of", "¥12.50", "✓ PAID")
            try await pane.press("Enter")
            try await pane.wait(for: "Time line", "written to the ledger", "code shown", "paid, says the network")
            try await pane.press("Escape")
            try await pane.wait(for: "Payments of")
        }

        private func settle(_ pane: Pane, _ till: Till) async throws {
            try await pane.press("F7")
            try await pane.wait(for: "Shift 1 is open", "12.50")
            try await pane.press("z")
            try await pane.wait(for: "Count the drawer")
            try await pane.press("0", "Enter")
            try await pane.wait(for: "Close shift 1 with CNY 0.00 counted? y")
            try await pane.press("y")
            try await pane.wait(for: "Z report 1", "Shift 1 was closed")
            try await pane.press("F7")
            try await pane.wait(for: "Shift 1 was closed", "acknowledged")
            let before = try await till.ledger.rows("SELECT * FROM batches")
            let leaves = try await till.ledger.contents()

            try await pane.press("s")
            try await pane.wait(for: "✓ Batch 1 is acknowledged")
            #expect(try await till.ledger.rows("SELECT * FROM batches") == before)
            #expect(try await till.ledger.contents() == leaves)
        }

        private func audit(_ till: Till) async throws {
            #expect(try await till.holds())
            let ledger = till.ledger
            #expect(try await ledger.value("PRAGMA application_id") == "1128681292")
            #expect(try await ledger.value("SELECT count(*) > 0 FROM postings") == "1")
            let unbalanced = "SELECT currency FROM postings GROUP BY currency HAVING sum(amount) <> 0"
            #expect(try await ledger.rows(unbalanced) == [])
            #expect(try await ledger.rows("SELECT number, state FROM batches") == ["1|acknowledged"])
            #expect(try await ledger.value("SELECT count(*) = max(sequence) FROM journal") == "1")
        }

        private func goOn(at till: Till) async throws {
            let console = try await ConsolePane(["demo", "--data", till.data, "--seed", "7"])
            let pane = console.pane
            try await pane.wait(for: "Type the amount", "Shift 2")
            try await pane.press("9", "0", "0", "Enter")
            try await pane.wait(for: "Scan to pay", "T0001-000002")
            try await pane.wait(for: "Any key")
            try await pane.press("F7")
            try await pane.wait(for: "Shift 2 is open")
            try await pane.press("q")
            #expect(try await console.end() == 0)
            #expect(try await till.holds())
        }
    }
}

extension ScreenCells {
    /// Whether some cell is of a green that stands out.
    fileprivate var hasGreen: Bool {
        rows.joined().contains { cell in
            [cell.foreground, cell.background].contains {
                $0.green > 100 && $0.green > $0.red + 40 && $0.green > $0.blue + 40
            }
        }
    }
}
