import Testing

extension ConsoleTests {
    /// Windows that are too small, and what is no window at all.
    @Suite struct WindowTests {
        @Test func `a window that is too small says so in both languages, and growing brings the screen back`()
            async throws
        {
            let folder = try TemporaryDirectory()
            let console = try await ConsolePane(columns: 60, rows: 20, ["demo", "--data", folder.file("demo")])
            try await console.pane.wait(for: "Window too small: 60x20, need 80x24.", "窗口太小：60x20，需要 80x24。")
            try await console.pane.resize(columns: 80, rows: 24)
            let large = try await console.pane.wait(for: "Type the amount")
            #expect(!large.shows("too small"))
            try await console.pane.resize(columns: 79, rows: 24)
            try await console.pane.wait(for: "79x24")
            try await console.pane.resize(columns: 12, rows: 3)
            try await console.pane.wait(for: "12x3")
            try await console.pane.resize(columns: 80, rows: 24)
            try await console.pane.wait(for: "Type the amount")
            try await console.pane.press("q")
            #expect(try await console.end() == 0)
        }

        @Test(arguments: ["", "dumb"])
        func `a terminal that cannot be used is refused`(type: String) async throws {
            let folder = try TemporaryDirectory()
            let console = try await ConsolePane(
                environment: ["TERM": type],
                ["demo", "--data", folder.file("demo")]
            )
            #expect(try await console.end() == 2)
            try await console.pane.wait(for: type.isEmpty ? "set it to the type of your terminal" : "set TERM to what")
            #expect(try await console.isRestored())
        }

        @Test func `standard output that is no terminal is refused`() async throws {
            let folder = try TemporaryDirectory()
            let result = try await Till(data: folder.file("demo")).run("demo")
            #expect(result.status == 2)
            #expect(result.isOneSentence, "\(result.errors)")
            #expect(result.output.isEmpty)
        }
    }
}
