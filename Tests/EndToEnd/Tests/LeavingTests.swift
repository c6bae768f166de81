import Glibc
import Testing

extension ConsoleTests {
    /// Whatever ends or stops the console, the terminal is given back and the ledger holds.
    @Suite struct LeavingTests {
        @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
        func `a signal to end gives the terminal back`(signal: Int32) async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await sold(at: till)
            try console.signal(signal)
            #expect(try await console.end() == 0)
            #expect(try await console.isRestored())
            #expect(try await till.holds())
        }

        @Test func `a crash gives the terminal back`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            // Where a toolchain is installed, its backtracer would ask what to do next for half a minute.
            let console = try await sold(at: till, environment: ["SWIFT_BACKTRACE": "interactive=no"])
            try console.signal(SIGSEGV)
            #expect(try await console.end(within: .seconds(60)) == 128 + SIGSEGV)
            #expect(try await console.isRestored())
            #expect(try await till.holds())
        }

        @Test func `closing the window ends the program and loses nothing`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await sold(at: till)
            try await console.pane.close()
            _ = try await Patience.wait(for: "the end of the program") { try console.isRunning ? nil : true }
            #expect(try await till.ledger.value("SELECT state FROM attempts") == "cancelled")
            #expect(try await till.holds())
        }

        @Test func `kill -9 loses nothing`() async throws {
            let folder = try TemporaryDirectory()
            let till = Till(data: folder.file("demo"))
            let console = try await sold(at: till)
            try console.signal(SIGKILL)
            _ = try await Patience.wait(for: "the end of the program") { try console.isRunning ? nil : true }
            #expect(try await till.ledger.value("SELECT state FROM attempts") == "cancelled")
            #expect(try await till.holds())
        }

        @Test func `Ctrl-Z gives the terminal back for a while, and fg redraws at the new size`() async throws {
            let folder = try TemporaryDirectory()
            let program = try Programs.path(Programs.counterfoil)
            let pane = try await Pane(environment: ["PS1": "shell> "], script: "sh -i")
            try await pane.wait(for: "shell>")
            try await pane.type(line: "'\(program)' demo --data '\(folder.file("demo"))'")
            try await pane.wait(for: "Type the amount")

            try await pane.press("C-z")
            try await pane.wait(for: "shell>")
            #expect(try await pane.ask("#{alternate_on} #{cursor_flag}") == "0 1")
            try await pane.resize(columns: 100, rows: 30)
            try await pane.type(line: "fg")
            try await pane.wait(for: "the screen at its new size") { screen in
                // The status line reaches the new right edge, the screens are in the new last line.
                screen.shows("Type the amount") && screen.line(0).contains("Lotus Garden Noodles")
                    && screen.line(0).dropFirst(85).contains("online") && screen.line(29).contains("Admin")
            }

            try await pane.press("q")
            try await pane.wait(for: "shell>")
            try await pane.type(line: "echo status $?")
            try await pane.wait(for: "status 0")
            #expect(try await Till(data: folder.file("demo")).holds())
        }

        /// A console in which one order was begun and cancelled.
        private func sold(at till: Till, environment: [String: String] = [:]) async throws -> ConsolePane {
            let seed = String(try Customer.seed(whoseFirst: .leaves))
            let console = try await ConsolePane(
                environment: environment,
                ["demo", "--data", till.data, "--seed", seed]
            )
            try await console.pane.wait(for: "Type the amount")
            try await console.pane.press("5", "0", "0", "Enter")
            try await console.pane.wait(for: "Scan to pay")
            try await console.pane.press("Escape")
            try await console.pane.wait(for: "✗ CANCELLED")
            return console
        }
    }
}
