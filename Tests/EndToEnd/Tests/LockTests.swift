import Glibc
import Testing

extension ConsoleTests {
    /// A till with operators in a terminal.
    @Suite struct LockTests {
        @Test func `a till with operators opens locked, a PIN unlocks it, and F12 locks it at once`() async throws {
            let shop = try await Shop()
            let added = try await shop.till.run(
                "operator",
                "add",
                "Wang",
                "--role",
                "manager",
                "--new-pin-file",
                "-",
                input: "2580\n"
            )
            #expect(added.status == 0, "\(added.errors)")
            let console = try await ConsolePane(["open", "--language", "en", "--data", shop.till.data])
            _ = try await console.pane.wait(for: "Locked", "Wang")
            try await console.pane.press("q", "2", "5", "8", "1", "Enter")
            _ = try await console.pane.wait(for: "4 more wrong")
            try await console.pane.press("2", "5", "8", "0", "Enter")
            _ = try await console.pane.wait(for: "· Wang", "Type the amount")
            try await console.pane.press("F12")
            _ = try await console.pane.wait(for: "Locked")
            try console.signal(SIGTERM)
            #expect(try await console.end() == 0)
            #expect(try await console.isRestored())
            let kinds = "SELECT group_concat(kind) FROM (SELECT kind FROM journal WHERE kind LIKE 'operator.%')"
            #expect(
                try await shop.till.ledger.value(kinds)
                    == "operator.added,operator.refused,operator.signed_in,operator.signed_out"
            )
            #expect(try await shop.till.holds())
        }
    }
}
