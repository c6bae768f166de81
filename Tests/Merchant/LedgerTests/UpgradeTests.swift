import ClearingProtocol
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct UpgradeTests {
    @Test func `a ledger of the first layout is brought up when it is opened for writing, and says the same`() throws {
        let directory = try Self.released(layout: 1)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let before = try Self.rows(of: directory.database)
        let ledger = try Ledger.openForWriting(directory, program: "test")
        // The network of that ledger signed nothing: its receipt is what does not hold, and nothing else.
        let failures = try ledger.verify().failures
        #expect(failures.map(\.subject) == ["the receipt of batch 1"], "\(failures)")
        let (payments, batches, unresolved) = try ledger.read {
            (try $0.payments(), try $0.batches(), try $0.unresolvedAttempts())
        }
        #expect(payments.map(\.id) == ["P-L-6", "P-L-4", "P-L-1-2", "P-L-3", "P-L-1"])
        #expect(payments.map(\.isLate) == [false, false, false, true, false])
        #expect(payments.map(\.isSuspectedDuplicate) == [false, false, true, false, false])
        #expect(batches.map(\.state) == [.sealed, .acknowledged])
        #expect(unresolved.map(\.reference.order) == ["L-5b"])
        #expect(try ledger.read { try $0.newestCheckpoint()?.size } == 42)
        // What both layouts have stands there byte for byte.
        #expect(try Self.rows(of: directory.database) == before)
    }

    @Test func `a ledger of the second layout is brought up when it is opened for writing, and holds`() throws {
        let directory = try Self.released(layout: 2)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let before = try Self.rows(of: directory.database)
        let orders = "SELECT order_number, amount, currency, attempts, payments, sequence FROM orders ORDER BY 1"
        let ordersBefore = try DatabaseQueue(path: directory.database).read { try Row.fetchAll($0, sql: orders) }
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.verify(isRebuilding: true).failures == [])
        let payments = try ledger.read { try $0.payments() }
        #expect(payments.map(\.state) == [.paid, .refunded, .partlyRefunded, .paid, .paid])
        #expect(try ledger.read { try $0.refunds(of: "P5PYNMP4P26N9") }.map(\.state) == [.accepted])
        #expect(
            try ledger.read { try $0.entries(ofOrder: "T0001-000005") }.map(\.fact.kind.rawValue) == [
                "attempt.created", "attempt.presented", "payment.accepted",
            ]
        )
        #expect(ordersBefore.count == 12)
        #expect(try ledger.read { try Row.fetchAll($0.database, sql: orders) } == ordersBefore)
        #expect(try Self.rows(of: directory.database) == before)
    }

    @Test func `a ledger of the third layout is brought up when it is opened for writing, without operators`() throws {
        let directory = try Self.released(layout: 3)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let tables = ["journal", "postings", "payments", "refunds", "attempts", "shifts", "takings"]
        let before = try Self.rows(of: directory.database, tables: tables)
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.verify(isRebuilding: true).failures == [])
        #expect(try ledger.read { try $0.operators() } == [])
        #expect(try ledger.read { try $0.refunds(of: "P0WR5PZPEA9JM") }.map(\.state) == [.accepted])
        #expect(try Self.rows(of: directory.database, tables: tables) == before)
    }

    @Test func `a ledger of the fourth layout is brought up when it is opened for writing, and its Zs hold`() throws {
        let directory = try Self.released(layout: 4)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let tables = ["journal", "postings", "payments", "refunds", "attempts", "shifts", "operators"]
        let before = try Self.rows(of: directory.database, tables: tables)
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.verify(isRebuilding: true).failures == [])
        try ledger.read { view throws in
            #expect(try view.differences(ofShift: 2) == [])
            let report = try #require(try view.zReport(ofShift: 2))
            #expect(report.variance == -500 && report.details == nil)
            #expect(try view.openShift()?.number == 3)
            // The perpetual totals of the next Z begin with what all before it took.
            let shift = try #require(try view.openShift())
            #expect(try view.details(of: shift, end: view.entryCount() + 2).grandTotals.map(\.count) == [12])
        }
        #expect(try Self.rows(of: directory.database, tables: tables) == before)
    }

    @Test func `a ledger of the fifth layout is brought up when it is opened for writing, and no line is rejected`()
        throws
    {
        let directory = try Self.released(layout: 5)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let tables = ["journal", "postings", "payments", "refunds", "attempts", "shifts", "operators", "decisions"]
        let before = try Self.rows(of: directory.database, tables: tables)
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.verify(isRebuilding: true).failures == [])
        try ledger.read { view throws in
            let batches = try view.batches()
            #expect(batches.map(\.state) == [.acknowledged, .acknowledged])
            // What the network last said of each is found from its row.
            #expect(try batches.map { try view.receipt(of: $0)?.logIndex } == batches.map(\.logIndex))
            #expect(try view.rejectedLines().isEmpty && view.linesToCarry().isEmpty)
        }
        #expect(try Self.rows(of: directory.database, tables: tables) == before)
    }

    @Test(arguments: [(1, 2), (1, 3), (2, 3), (2, 5), (3, 4), (4, 5)])
    func `an upgrade that was killed between two steps goes on when the ledger is opened again`(
        layout: Int,
        step: Int
    ) throws {
        let directory = try Self.released(layout: layout)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try LedgerSchema.migrator.migrate(DatabaseQueue(path: directory.database), upTo: "\(step)")
        #expect(throws: LedgerError.older(path: directory.database, version: step, known: LedgerSchema.version)) {
            try Ledger.openForReading(directory)
        }
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.read { try Int.fetchOne($0.database, sql: "PRAGMA user_version") } == LedgerSchema.version)
        #expect(try LedgerUpgrade.layout(of: directory.database) == .current)
        // The network of the first ledger signed nothing.
        let failures = try ledger.verify(isRebuilding: true).failures.map(\.subject)
        #expect(failures == (layout == 1 ? ["the receipt of batch 1"] : []))
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `whoever only reads leaves an old ledger as it is, and says what brings it up`(layout: Int) throws {
        let directory = try Self.released(layout: layout)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let before = FileManager.default.contents(atPath: directory.database)
        let error = LedgerError.older(path: directory.database, version: layout, known: LedgerSchema.version)
        #expect(throws: error) { try Ledger.openForReading(directory) }
        #expect(throws: error) { try Ledger.verify(directory) }
        #expect(before != nil && FileManager.default.contents(atPath: directory.database) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.backups).isEmpty)
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `what was there before stands in a backup`(layout: Int) throws {
        let directory = try Self.released(layout: layout)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let before = try Self.rows(of: directory.database)
        for _ in 1...2 { _ = try Ledger.openForWriting(directory, program: "test") }
        let backups = try FileManager.default.contentsOfDirectory(atPath: directory.backups)
        #expect(backups.count == 1)
        let name = try #require(backups.first)
        #expect(name.hasPrefix("layout-\(layout)-") && name.hasSuffix(".sqlite"))
        let backup = "\(directory.backups)/\(name)"
        #expect(try Self.rows(of: backup) == before)
        try DatabaseQueue(path: backup).read { database throws in
            #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == layout)
        }
    }

    @Test func `an upgrade that was cut off between two steps is gone on with, and each step's file is kept`() throws {
        let directory = try Self.released(layout: 1)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let before = try Self.rows(of: directory.database)
        let queue = try DatabaseQueue(path: directory.database)
        try LedgerSchema.migrator.migrate(queue, upTo: "2")
        try queue.close()
        let ledger = try Ledger.openForWriting(directory, program: "test")
        #expect(try ledger.read { try $0.payments() }.count == 5)
        #expect(try Self.rows(of: directory.database) == before)
        let backups = try FileManager.default.contentsOfDirectory(atPath: directory.backups)
        #expect(backups.count == 1 && backups[0].hasPrefix("layout-2-"))
    }

    @Test func `an upgrade that fails changes nothing and keeps no copy`() throws {
        let directory = try Self.released(layout: 2)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let queue = try DatabaseQueue(path: directory.database)
        try queue.writeWithoutTransaction { database in
            try Shop.withoutTriggers(database) {
                try $0.execute(sql: "UPDATE journal SET body = '{}' WHERE sequence = 6")
            }
        }
        try queue.close()
        let before = try Self.rows(of: directory.database, tables: ["journal", "attempts", "orders", "projections"])
        for _ in 1...2 {
            #expect(throws: LedgerError.self) { try Ledger.openForWriting(directory, program: "test") }
        }
        #expect(
            try Self.rows(of: directory.database, tables: ["journal", "attempts", "orders", "projections"]) == before
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.backups).isEmpty)
    }

    @Test func `while another program writes, an old ledger is left as it is`() throws {
        let directory = try Self.released(layout: 1)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let lock = try WriterLock(path: directory.lock, program: "the old till")
        let error = #expect(throws: LedgerError.self) { try Ledger.openForWriting(directory, program: "test") }
        #expect(error?.description.contains("the old till") == true)
        try DatabaseQueue(path: directory.database).read { database throws in
            #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 1)
        }
        withExtendedLifetime(lock) {}
    }

    @Test(arguments: ["UPDATE projections SET mark = 'other' WHERE name = 'payments'", "DELETE FROM projections"])
    func `tables that other rules filled are not written to`(sql: String) throws {
        let shop = try Shop()
        let copy = try shop.killed()
        defer { copy.remove() }
        try DatabaseQueue(path: copy.database).write { try $0.execute(sql: sql) }
        let before = try Self.rows(of: copy.database, tables: ["journal", "projections", "identity"])
        let error = #expect(throws: LedgerError.self) { try Ledger.openForWriting(copy, program: "test") }
        guard case .damaged = error else { throw try #require(error) }
        #expect(try Self.rows(of: copy.database, tables: ["journal", "projections", "identity"]) == before)
    }

    @Test func `tables are made anew by the program's own list, not by the names in the file`() throws {
        let shop = try Shop()
        try shop.day()
        let before = try Self.rows(of: shop.directory.database)
        try shop.intrude { database throws in
            try database.execute(
                sql: "INSERT INTO projections VALUES ('postings', 'x'), ('tree', 'x'), ('grdb_migrations', 'x')"
            )
            try ProjectedTables.rebuild(in: database)
        }
        #expect(try Self.rows(of: shop.directory.database) == before)
        #expect(try shop.ledger.verify().isSound)
    }

    @Test func `a rebuild that fails leaves everything as it was`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { database throws in
            try database.execute(sql: "UPDATE journal SET body = '{}' WHERE sequence = 6")
            try database.execute(sql: "UPDATE projections SET mark = 'other'")
        }
        let before = try Self.rows(of: shop.directory.database, tables: ["payments", "attempts", "projections"])
        let directory = shop.directory
        let error = #expect(throws: LedgerError.self) {
            try DatabaseQueue(path: directory.database).write { try ProjectedTables.rebuild(in: $0) }
        }
        #expect(error?.description.contains("entry 6") == true)
        #expect(try Self.rows(of: directory.database, tables: ["payments", "attempts", "projections"]) == before)
    }

    /// A ledger as the released program of that layout wrote it.
    static func released(layout: Int) throws -> LedgerDirectory {
        let dump = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts/layout-\(layout).sql")
        let directory = Shop.emptyDirectory()
        try directory.create()
        let queue = try DatabaseQueue(path: directory.database)
        try queue.writeWithoutTransaction { try $0.execute(sql: String(contentsOf: dump, encoding: .utf8)) }
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try queue.close()
        return directory
    }

    private static func rows(of path: String, tables: [String] = ["journal", "postings"]) throws -> [Row] {
        try DatabaseQueue(path: path).read { database in
            try tables.flatMap { try Row.fetchAll(database, sql: "SELECT * FROM \($0) ORDER BY 1, 2") }
        }
    }
}
