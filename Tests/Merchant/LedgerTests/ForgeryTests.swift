import ClearingProtocol
import Foundation
import GRDB
import Testing
import TransparencyLog

@testable import Ledger

/// What somebody does who has the program's own means: whoever changes an entry makes all that follows from it anew.
@Suite struct ForgeryTests {
    @Test(arguments: [
        (7, #""no sugar""#, #""no salt""#), (4, #""key-A-1""#, #""key-A-9""#), (6, #""0042""#, #""0043""#),
        (1, "Tea House", "Tee House"),
    ])
    func `a journal rewritten as a whole is not the one that the terminal signed`(
        sequence: Int,
        part: String,
        other: String
    ) throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { try Self.rewrite($0, sequence, part, other) }
        for isRebuilding in [false, true] {
            let report = try shop.ledger.verify(isRebuilding: isRebuilding)
            #expect(report.failures.map(\.sequence) == [11], "\(report.failures)")
            #expect(report.failure?.subject == "batch 1")
            #expect(report.failure?.expected.hasPrefix("over the tree head ") == true)
        }
    }

    @Test func `findings in many places are all named, up to twenty, and the others counted`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        for number in 1...30 { try shop.pay(shop.attempt("A-\(number)")) }
        try shop.tamper { try $0.execute(sql: "UPDATE payments SET payer_tail = '9999'; UPDATE shifts SET float = 1") }
        let report = try shop.ledger.verify()
        #expect(report.failures.count == 20 && report.furtherFailures == 11)
        #expect(report.failures.map(\.sequence) == (1...20).map { $0 * 3 + 3 })
    }

    @Test func `broken entries are each named, and the entries between them are not`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { try $0.execute(sql: "UPDATE journal SET leaf = zeroblob(32) WHERE sequence IN (5, 8, 12)") }
        #expect(try shop.ledger.verify().failures.map(\.sequence) == [5, 8, 12])
    }

    @Test(arguments: [(0, 0x41), (16, 0xFF), (68, 0x00), (100, 0xFF)] as [(Int, UInt8)])
    func `another file header is refused or found`(offset: Int, byte: UInt8) throws {
        let shop = try Shop()
        try shop.day()
        try Self.overwrite(shop, at: offset) { _ in byte }
        #expect((try? Ledger.openForReading(shop.directory).verify().isSound) != true)
    }

    @Test(arguments: ["no sugar", "Tea House", "P-A-3", "assets:clearing", "founder"])
    func `a flipped bit of a page is found`(text: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let file = try Data(contentsOf: URL(filePath: shop.directory.database))
        let place = try #require(file.firstRange(of: Data(text.utf8))).lowerBound
        try Self.overwrite(shop, at: place) { $0 ^ 1 }
        #expect(try Ledger.openForReading(shop.directory).verify().failure != nil)
    }

    /// A brace, a quote, the order's number, the salt: whatever the byte was for.
    @Test(arguments: [0x01, 0x20, 0xFF] as [UInt8])
    func `a changed byte of a body names its entry, whether it is still JSON or not`(change: UInt8) throws {
        let shop = try Shop()
        try shop.day()
        try shop.checkpoint()
        let file = try Data(contentsOf: URL(filePath: shop.directory.database))
        let body = try #require(try shop.ledger.read { try $0.entry(4)?.body })
        let range = try #require(file.firstRange(of: Data(body.utf8)))
        let order = try #require(file[range].firstRange(of: Data("A-1".utf8))).lowerBound
        let copy = Shop.emptyDirectory()
        defer { copy.remove() }
        try copy.create()
        for place in Array(stride(from: range.lowerBound, to: range.upperBound, by: 17)) + [order] {
            var bytes = file
            bytes[place] ^= change
            try bytes.write(to: URL(filePath: copy.database))
            for isRebuilding in [false, true] {
                let report = try Ledger.verify(copy, isRebuilding: isRebuilding)
                #expect(report.failure?.sequence == 4, "\(place - range.lowerBound): \(report.failures)")
                #expect(report.failure?.subject == "its leaf")
            }
        }
    }

    @Test func `a file that is cut off says so, and which entries hold`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.checkpoint()
        let copy = Shop.emptyDirectory()
        defer { copy.remove() }
        try copy.create()
        let file = try Data(contentsOf: URL(filePath: shop.directory.database))
        for size in [0, 50, 4_096, 5_000, file.count / 2, file.count - 4_096] {
            try file.prefix(size).write(to: URL(filePath: copy.database))
            let failures = try Ledger.verify(copy).failures
            #expect(failures.contains { $0.subject.hasPrefix("the file's ") }, "\(size): \(failures)")
        }
    }

    @Test(arguments: [(0, 0x41, "41514c697465"), (68, 0x00, "application 00464f4c")] as [(Int, UInt8, String)])
    func `a header that is no ledger's is found and shown`(offset: Int, byte: UInt8, found: String) throws {
        let shop = try Shop()
        try shop.day()
        try Self.overwrite(shop, at: offset) { _ in byte }
        let copy = try shop.killed()
        defer { copy.remove() }
        try? FileManager.default.removeItem(atPath: copy.database + "-wal")
        let failure = try #require(try Ledger.verify(copy).failure)
        #expect(failure.subject == "the file's header" && failure.found.contains(found), "\(failure)")
        #expect(throws: LedgerError.foreign(path: copy.database)) { try Ledger.openForReading(copy) }
    }

    @Test(arguments: [
        "UPDATE payments SET amount = amount + 100 WHERE sequence = 6; UPDATE projections SET mark = 'x'",
        "UPDATE payments SET amount = amount + 100 WHERE sequence = 6; DELETE FROM projections",
        "INSERT INTO projections VALUES ('postings', 'x'), ('journal', 'x'), ('tree', 'x'), ('grdb_migrations', 'x')",
        "PRAGMA user_version = 1", "PRAGMA user_version = -1",
    ])
    func `reading and verifying change nothing, and what was done is found`(sql: String) throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        let queue = try DatabaseQueue(path: copy.database)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
        let before = FileManager.default.contents(atPath: copy.database)
        for _ in 1...2 { #expect(try Ledger.openForReading(copy).read { try $0.payments().count } == 2) }
        let failures = try Ledger.verify(copy).failures
        #expect(!failures.isEmpty)
        #expect(!sql.contains("payments") || failures.first?.sequence == 6, "\(failures)")
        #expect(before != nil && FileManager.default.contents(atPath: copy.database) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.backups).isEmpty)
    }

    @Test func `an order that was never paid is explained, and a number that nothing explains is found`() throws {
        let shop = try Shop()
        try shop.day()
        let explanation = NumberExplanation(
            subject: "orders without a payment",
            reason: "declined",
            count: 1,
            first: "A-2"
        )
        #expect(try shop.ledger.verify().explanations.first == explanation)
        try shop.pay(shop.attempt("A-6"))
        let failure = try #require(try shop.ledger.verify().failure)
        #expect(failure.subject == "the order's number" && failure.found.hasSuffix("nothing explains 4 to 5"))
    }

    private static func rewrite(_ database: Database, _ sequence: Int, _ part: String, _ other: String) throws {
        let sql = "SELECT body FROM journal WHERE sequence = ?"
        let body = try #require(try String.fetchOne(database, sql: sql, arguments: [sequence]))
        let changed = body.replacing(part, with: other)
        #expect(changed != body)
        try database.execute(
            sql: "UPDATE journal SET body = ?, leaf = ? WHERE sequence = ?",
            arguments: [changed, MerkleHash.leaf(changed.utf8).data, sequence]
        )
        try JournalTree(database).build()
        try ProjectedTables.rebuild(in: database)
    }

    private static func overwrite(_ shop: Shop, at offset: Int, _ change: (UInt8) -> UInt8) throws {
        try shop.intrude { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let path = URL(filePath: shop.directory.database)
        var file = try Data(contentsOf: path)
        file[offset] = change(file[offset])
        let handle = try FileHandle(forWritingTo: path)
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: Data([file[offset]]))
        try handle.close()
    }
}
