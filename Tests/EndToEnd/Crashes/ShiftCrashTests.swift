import TestSupport
import Testing

extension CrashTests {
    /// The till is killed while it closes a shift.
    @Suite struct ShiftCrashTests {
        @Test func `a close that is killed happened or did not, and the next one goes on`() async throws {
            let shop = try await Shop(withShift: false)
            var generator = CrashTests.generator(stream: 5)
            let rounds = CrashTests.rounds(usually: 12)
            for round in 1...rounds {
                _ = try await shop.till.done("shift", "open", "--float", "200.00")
                _ = try await shop.till.done("shift", "pay-out", "30.00", "--reason", "milk")
                let close = try shop.till.start("shift", "close", "--counted", "170.00", "--json")
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...150, using: &generator)))
                _ = try await close.kill()
                // What was closed is read by sqlite3, not by the code under test.
                let closed = try await shop.till.ledger.value("SELECT count(*) FROM shifts WHERE z_hash IS NOT NULL")
                let isClosed = closed == "\(round)"
                #expect(isClosed || closed == "\(round - 1)", "round \(round)")
                let again = try await shop.till.run("shift", "close", "--counted", "170.00", "--json")
                #expect(again.status == (isClosed ? 1 : 0), "round \(round): \(again.errors)")
                let shown = try await shop.till.run("shift", "show", "--json").json
                #expect(shown["number"]?.digits == "\(round)" && shown["state"] == "closed")
                #expect(shown["variance"] == 0 && shown["differences"] == nil, "\(shown)")
            }
            _ = try await shop.till.done("sync")
            let states = try await shop.till.ledger.rows("SELECT number, state FROM batches ORDER BY number")
            #expect(states == (1...rounds).map { "\($0)|acknowledged" })
            #expect(try await shop.till.holds())
        }
    }
}
