import Foundation
import GRDB
import Testing
import Timekeeping
import TransparencyLog

@testable import Ledger

/// What follows from the journal comes back from the journal, and nothing else does.
@Suite struct MendingTests {
    @Test(
        arguments: [
            "UPDATE payments SET amount = amount + 1", "DELETE FROM attempts", "DELETE FROM takings",
            "UPDATE identity SET value = '{}' WHERE key = 'pairing'",
            "PRAGMA ignore_check_constraints = ON; UPDATE shifts SET state = 'closed'",
            "UPDATE balances SET amount = 0", "UPDATE search_data SET block = x'00' WHERE id > 10",
            "INSERT INTO search (rowid, terms) VALUES (6, 'other')", "DROP INDEX payments_by_day",
            "DROP VIEW orders", "DROP TABLE refunds", "UPDATE projections SET mark = 'other'",
        ]
    )
    func `what follows from the journal is made anew, and the file as it was is kept`(sql: String) throws {
        let (shop, copy) = try Self.tampered(sql)
        defer { copy.remove() }
        let report = try Ledger.mend(copy, program: "test", clock: shop.clock.timeSource)
        #expect(!report.before.isSound && report.after.isSound && report.isMended)
        #expect(try Ledger.verify(copy, isRebuilding: true).failures == [])
        let kept = try #require(report.kept)
        let unmended = try LedgerVerifier.verify(LedgerBackup.reader(of: kept), isRebuilding: true)
        #expect(Set(unmended.failures) == Set(report.before.failures))
        let (own, mended) = try (shop.ledger, Ledger.openForWriting(copy, program: "test"))
        #expect(try mended.read { try $0.payments() } == own.read { try $0.payments() })
        #expect(try Ledger.openForReading(copy).read { try $0.entryCount() } == own.read { try $0.entryCount() })
    }

    @Test(
        arguments: [
            "UPDATE journal SET body = replace(body, 'Tea House', 'Tee House') WHERE sequence = 1",
            "UPDATE journal SET body = '{}' WHERE sequence = 6", "DELETE FROM journal WHERE sequence = 4",
            "UPDATE postings SET amount = amount + 1 WHERE sequence = 6", "DELETE FROM postings WHERE line = 2",
            "UPDATE journal SET body = '{}' WHERE sequence = 6; DELETE FROM payments",
            "INSERT INTO grdb_migrations VALUES ('9')", "DELETE FROM tree_edge", "UPDATE tree_edge SET size = size - 1",
            "DELETE FROM postings WHERE sequence > 14; DELETE FROM journal WHERE sequence > 14",
            "UPDATE postings SET account = account || char(0) || 'x' WHERE sequence = 6",
        ]
    )
    func `what does not follow from the journal is left as it is`(sql: String) throws {
        let (shop, copy) = try Self.tampered(sql)
        defer { copy.remove() }
        let report = try Ledger.mend(copy, program: "test", clock: shop.clock.timeSource)
        #expect(!report.before.isSound && !report.isMended)
        #expect(try !Ledger.verify(copy).isSound)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.backups).isEmpty)
    }

    @Test func `an entry that was written anew is not made sound, although no batch has sealed it`() throws {
        let (shop, copy) = try Self.tampered("")
        defer { copy.remove() }
        let queue = try DatabaseQueue(path: copy.database)
        try queue.writeWithoutTransaction { database in
            try Shop.withoutTriggers(database) { database in
                let (newest, body) = try #require(
                    try Row.fetchOne(database, sql: "SELECT sequence, body FROM journal ORDER BY sequence DESC").map {
                        ($0[0] as Int, $0[1] as String)
                    }
                )
                let other = body.replacing("\"actor\":\"Li\"", with: "\"actor\":\"Ming\"")
                #expect(other != body)
                try database.execute(
                    sql: "UPDATE journal SET body = ?, leaf = ? WHERE sequence = ?",
                    arguments: [other, MerkleHash.leaf(other.utf8).data, newest]
                )
            }
        }
        try queue.close()
        let report = try Ledger.mend(copy, program: "test", clock: shop.clock.timeSource)
        #expect(!report.isMended && report.kept == nil)
        #expect(try !Ledger.verify(copy).isSound)
    }

    @Test func `a ledger that holds is not changed`() throws {
        let (shop, copy) = try Self.tampered("")
        defer { copy.remove() }
        let report = try Ledger.mend(copy, program: "test", clock: shop.clock.timeSource)
        #expect(report.before.isSound && !report.isMended && report.kept == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.backups).isEmpty)
    }

    @Test func `a ledger in use is not mended`() throws {
        let shop = try Shop()
        #expect(throws: LedgerError.self) { try Ledger.mend(shop.directory, program: "test") }
    }

    private static func tampered(_ sql: String) throws -> (Shop, LedgerDirectory) {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        let queue = try DatabaseQueue(path: copy.database)
        try queue.writeWithoutTransaction { database in
            try Shop.withoutTriggers(database) { try $0.execute(sql: sql) }
        }
        try queue.close()
        return (shop, copy)
    }
}
