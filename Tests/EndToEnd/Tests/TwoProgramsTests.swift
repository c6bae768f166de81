import Glibc
import Testing

extension ConsoleTests {
    /// A console that is open, and the command line beside it.
    @Suite struct TwoProgramsTests {
        @Test func `the command line reads beside the console, and what would write names it`() async throws {
            let shop = try await Shop()
            let console = try await ConsolePane(["open", "--data", shop.till.data])
            try await console.pane.wait(for: "Type the amount")
            let before = try await shop.till.ledger.contents()

            #expect(try await shop.till.run("payments").output == "No payments.\n")
            #expect(try await shop.till.holds())
            let backup = shop.file("backup.sqlite")
            let report = try await shop.till.done("backup", backup, "--json").json
            let count = try await shop.till.ledger.value("SELECT count(*) FROM journal")
            #expect(report["entries"]?.digits == count)
            #expect(try await Database(path: backup).contents() == before)

            for words in [["charge", "1.00"], ["sync"], ["shift", "close"], ["restore", backup]] {
                let refused = try await shop.till.run(words)
                #expect(refused.status == 3)
                #expect(refused.isOneSentence && refused.errors.contains("in use by counterfoil open (process "))
            }
            #expect(try await shop.till.ledger.contents() == before)

            // A console that is killed holds nothing any more.
            try console.signal(SIGKILL)
            _ = try await console.end()
            #expect(try await shop.till.run("sync").status == 0)
        }
    }
}
