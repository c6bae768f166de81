import TestSupport
import Testing

extension CrashTests {
    /// A program that does nothing but write entries: many kills in a short time, most of them inside a commit.
    @Suite struct WriterCrashTests {
        /// A ledger is checked and left for a new one after so many kills.
        private static let killsOfALedger = 100

        @Test func `every entry that was reported is there, and at most one that was not`() async throws {
            var generator = CrashTests.generator(stream: 1)
            var left = CrashTests.rounds(usually: 60)
            while left > 0 {
                let kills = min(left, Self.killsOfALedger)
                try await wearOut(kills, &generator)
                left -= kills
            }
        }

        private func wearOut(_ kills: Int, _ generator: inout SeededGenerator) async throws {
            let folder = try TemporaryDirectory()
            let till = try await Till.founded(in: folder.file("till"))
            var reported = 1
            for kill in 1...kills {
                let writer = try BackgroundProgram(try Programs.path("ledgerwriter"), ["append", till.data])
                let first = try await writer.firstLine()
                try await Task.sleep(for: .microseconds(Int.random(in: 0...40_000, using: &generator)))
                let lines = try await writer.kill().output.split(separator: "\n").compactMap { Int($0) }
                let found = try #require(Int(first))
                #expect(found == reported || found == reported + 1, "after kill \(kill - 1)")
                #expect(lines == Array(found..<found + lines.count), "no number is left out or told twice")
                reported = lines.last ?? found
            }
            #expect(try await till.holds(), "after \(kills) kills")
        }

        @Test(arguments: ["drafted", "folded", "kept", "placed"])
        func `a restore that is killed leaves the old ledger or the new one`(step: String) async throws {
            let folder = try TemporaryDirectory()
            let old = try await Till.founded(in: folder.file("old"))
            _ = try await append(to: old)
            // Both the file and a log with entries in it, as a killed program leaves them.
            let new = try Till.copy(of: old, in: folder.file("new"))
            let count = try await append(to: new)
            _ = try await new.done("backup", folder.file("backup"))
            let before = try await old.ledger.value("SELECT count(*) FROM journal")

            let restore = try BackgroundProgram(
                try Programs.path("ledgerwriter"),
                ["restore", folder.file("backup"), old.data, step]
            )
            #expect(try await restore.end().status == 128 + 9)
            #expect(try await old.holds())
            let after = try await old.ledger.value("SELECT count(*) FROM journal")
            #expect(after == (step == "placed" ? "\(count)" : before))

            _ = try await old.done("restore", folder.file("backup"))
            #expect(try await old.ledger.value("SELECT count(*) FROM journal") == "\(count)")
            #expect(try await old.holds())
        }

        private func append(to till: Till) async throws -> Int {
            let writer = try BackgroundProgram(try Programs.path("ledgerwriter"), ["append", till.data])
            _ = try await writer.firstLine()
            try await Task.sleep(for: .milliseconds(50))
            try await writer.kill()
            return Int(try await till.ledger.value("SELECT count(*) FROM journal")) ?? 0
        }
    }
}
