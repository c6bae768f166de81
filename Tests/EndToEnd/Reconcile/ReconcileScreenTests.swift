import Foundation
import Testing

extension ConsoleTests {
    /// A day that somebody reconciles at the screen, from the statement to the second person's PIN.
    @Suite struct ReconcileScreenTests {
        @Test func `a bookkeeper matches, resolves, carries, links, exports, and a second person signs`() async throws {
            let shop = try await SettledShop()
            let till = shop.till
            try await add("Wang", "2580", to: till)
            try await add("Chen", "9021", to: till, by: "2580\n")
            try await endDay(of: till)
            // Clearing knows the 99.99 by another number, has 0.05 where the till has 0.03, and lacks the refund.
            let file = try await statement(of: shop)

            let console = try await ConsolePane(["open", "--language", "en", "--data", till.data])
            let pane = console.pane
            try await pane.wait(for: "Locked", "Wang")
            try await pane.press("2", "5", "8", "0", "Enter")
            try await pane.wait(for: "· Wang")
            try await pane.press("F8")
            try await pane.wait(for: "Reconciliation of ")
            try await go(to: shop.day, pane)
            try await pane.press("i")
            try await pane.wait(for: "Read a statement in")
            try await enter(file, pane)
            try await pane.wait(for: "✓ /")
            try await pane.press("a")
            try await pane.wait(for: "open differences: 4", "not in the ledger", "Unexplained 0.00")

            try await pane.press("Enter")
            try await pane.wait(for: "≠", "Clearing", "entry")
            try await pane.press("Escape")
            try await choose("not at clearing", "Perhaps OTHER-1", pane)
            try await pane.press("l")
            try await pane.wait(for: "Same money as", "OTHER-1")
            try await pane.press("Enter", "Right", "Enter")
            try await enter("typed at the host", pane)
            try await pane.wait(for: "Both are a pair now.", "open differences: 2", "Unexplained 0.00")

            try await choose("amount", "amount: ledger 0.03", pane)
            try await pane.press("R", "Right", "Right", "Enter")
            try await enter("the host mends it", pane)
            try await pane.wait(for: "The difference is explained.", "open differences: 1", "Unexplained 0.00")
            try await pane.press("S")
            try await pane.wait(for: "1 difference of \(shop.day) has no reason")
            try await choose("not at clearing", "amount: ledger -2.50", pane)
            try await pane.press("w", "Right", "Enter")
            try await enter("tomorrow", pane)
            try await pane.wait(for: "The difference is carried forward.", "→ not at clearing")

            try await pane.press("S")
            try await pane.wait(for: "Sign off the reconciliation of \(shop.day)", "Chen")
            try await pane.press("9", "0", "2", "1", "Enter")
            try await pane.wait(for: "Signed off by Chen, prepared by Wang, version 1", "Unexplained 0.00")
            try await pane.press("e")
            try await pane.wait(for: "Written:")
            try await pane.press(":")
            try await pane.wait(for: "What is to be done?")
            try await pane.press("q", "u", "i", "t", "Enter")
            #expect(try await console.end() == 0)

            let written = try String(
                contentsOfFile: "\(till.data)/exports/reconciliation-\(shop.day).txt",
                encoding: .utf8
            )
            let printed = try await till.run("reconcile", shop.day, "--print", "--offline", "--language", "en").output
            #expect(written == printed)
            for words in ["Linked by hand: 1", "Explained differences: 1", "Open differences: 1", "unexplained 0.00."] {
                #expect(printed.contains(words), "\(words) in \(printed)")
            }
            let table = try String(
                contentsOfFile: "\(till.data)/exports/reconciliation-\(shop.day).csv",
                encoding: .utf8
            )
            #expect(table.contains("linked,") && table.contains("proof,closing,,,,,,,,-2.50,CNY"), "\(table)")
        }

        // Not with its Enter at once, which would make a scan of a text that comes so quickly.
        private func enter(_ text: String, _ pane: Pane) async throws {
            try await pane.type(text)
            try await pane.wait(for: String(text.suffix(12)))
            try await pane.press("Enter")
        }

        private func choose(_ name: String, _ words: String, _ pane: Pane) async throws {
            try await pane.press("Home")
            for _ in 0..<6 {
                if let screen = try? await pane.wait(for: words, within: .seconds(2)), screen.shows(name) { return }
                try await pane.press("Down")
            }
            _ = try await pane.wait(for: words)
        }

        private func go(to day: String, _ pane: Pane) async throws {
            for _ in 0..<3 {
                if try await pane.screen().shows("Reconciliation of \(day)") { return }
                try await pane.press("[")
                _ = try? await pane.wait(for: "Reconciliation of \(day)", within: .seconds(3))
            }
            try await pane.wait(for: "Reconciliation of \(day)")
        }

        private func add(_ name: String, _ pin: String, to till: Till, by manager: String? = nil) async throws {
            let authority = manager == nil ? [] : ["--operator", "Wang", "--pin-file", "-"]
            let words = ["operator", "add", name, "--role", "manager", "--new-pin-file", "-"] + authority
            let result = try await till.run(words, input: (manager ?? "") + pin + "\n")
            #expect(result.status == 0, "\(result.errors)")
        }

        // No day is over while a test waits for it: the till is moved to the zone whose days are over first.
        private func endDay(of till: Till) async throws {
            let move = """
                UPDATE identity SET value = replace(value, 'Etc/GMT+12', 'Pacific/Kiritimati') WHERE key = 'pairing'
                """
            _ = try await till.ledger.rows(move)
        }

        /// The node's statement of the day with three rows altered, and the payout by what they come to.
        private func statement(of shop: SettledShop) async throws -> String {
            let path = try await shop.statement("clearing.csv")
            var rows = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\r\n")
                .map { $0.components(separatedBy: ",") }
            func place(_ gross: String) throws -> Int {
                try #require(rows.firstIndex { $0.count == 15 && $0[12] == gross })
            }
            let renamed = try place("99.99")
            for column in [3, 4] { rows[renamed][column] = "P999999999999" }
            rows[renamed][5] = "OTHER-1"
            let altered = try place("0.03")
            (rows[altered][12], rows[altered][14]) = ("0.05", "0.05")
            let refund = rows.remove(at: try place("-2.50"))
            let payout = try #require(rows.firstIndex { $0.count == 15 && $0[2] == "payout" })
            let net = try #require(Decimal(string: rows[payout][14])) + #require(Decimal(string: refund[14]))
            rows[payout][14] = "\(net - Decimal(2) / 100)"
            let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
            try Data(text.utf8).write(to: URL(filePath: path))
            return path
        }
    }
}
