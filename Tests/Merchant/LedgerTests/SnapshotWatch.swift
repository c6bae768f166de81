import ClearingProtocol
import GRDB
import Synchronization
import Testing

@testable import Ledger

/// Reads a ledger and backs it up again and again while somebody writes to it.
final class SnapshotWatch: Sendable {
    private let ledger: Ledger
    private let backup: String
    private let isOver = Atomic(false)

    init(_ ledger: Ledger, backup: String) {
        self.ledger = ledger
        self.backup = backup
    }

    /// Ends the reading.
    func stop() { isOver.store(true, ordering: .releasing) }

    /// Reads until it is stopped, at least once, and answers how often it did.
    @concurrent func run() async throws -> Int {
        var rounds = 0
        repeat {
            try expectOneInstant()
            if rounds % 20 == 0 { _ = try ledger.backUp(to: backup) }
            rounds += 1
            await Task.yield()
        } while !isOver.load(ordering: .acquiring)
        return rounds
    }

    private func expectOneInstant() throws {
        try ledger.read { view in
            let count = try view.entryCount()
            #expect(try view.treeHead(size: count).size == count)
            let sums = "SELECT count(*) FROM (SELECT 1 FROM postings GROUP BY currency HAVING sum(amount) <> 0)"
            #expect(try Int.fetchOne(view.database, sql: sums) == 0)
            let taken = "SELECT count(*) FROM journal WHERE kind = 'payment.accepted'"
            let payments = try Int.fetchOne(view.database, sql: "SELECT count(*) FROM payments")
            #expect(try Int.fetchOne(view.database, sql: taken) == payments)
            #expect(try Int.fetchOne(view.database, sql: "SELECT count(*) FROM journal") == count)
        }
    }
}
