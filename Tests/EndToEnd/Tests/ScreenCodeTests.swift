import Testing

extension ConsoleTests {
    /// The code on the screen, read back from the screen's own cells on every make of terminal.
    @Suite struct ScreenCodeTests {
        struct Look: Sendable, CustomTestStringConvertible {
            let name: String
            var columns = 80
            var rows = 24
            var environment: [String: String] = [:]
            var arguments: [String] = []
            var words = "Scan to pay"

            var testDescription: String { name }
        }

        static let looks = [
            Look(name: "256 colours", environment: ["TERM": "tmux-256color"]),
            Look(name: "8 colours", environment: ["TERM": "xterm"]),
            Look(name: "screen", environment: ["TERM": "screen"]),
            Look(name: "the Linux console", environment: ["TERM": "linux"]),
            Look(name: "no colour", environment: ["TERM": "vt100"]),
            Look(name: "NO_COLOR", environment: ["NO_COLOR": "1"]),
            Look(name: "a large window", columns: 140, rows: 45),
            Look(
                name: "a Chinese locale",
                environment: ["LC_ALL": "", "LANG": "zh_CN.UTF-8"],
                words: "请扫码付款"
            ),
            Look(name: "Chinese by option", arguments: ["--language", "zh"], words: "请扫码付款"),
        ]

        @Test(arguments: looks)
        func `is read`(look: Look) async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let seed = String(try Customer.seed(whoseFirst: .leaves))
            let console = try await ConsolePane(
                columns: look.columns,
                rows: look.rows,
                environment: look.environment,
                ["demo", "--data", till.data, "--seed", seed] + look.arguments
            )
            try await console.pane.wait(for: look.words == "Scan to pay" ? "Type the amount" : "输入金额")
            try await console.pane.press("8", "8", "0", "0", "Enter")
            try await console.pane.wait(for: look.words)
            #expect(try await console.pane.code() == till.ledger.value("SELECT code FROM attempts"))
        }
    }
}
