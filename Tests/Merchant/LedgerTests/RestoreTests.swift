import ClearingProtocol
import Foundation
import GRDB
import Testing
import Timekeeping

@testable import Ledger

@Suite struct RestoreTests {
    @Test func `a backup founds a ledger where there is none`() throws {
        let shop = try Shop()
        try shop.day()
        let file = try backup(of: shop)
        let place = Shop.emptyDirectory()
        defer { place.remove() }
        let report = try Ledger.restore(file, into: place, program: "test")
        #expect(try report.added == shop.ledger.count && report.head == shop.ledger.verify().head)
        #expect(!report.hasKey && report.replaced == nil && !report.isUnchanged)
        let ledger = try Ledger.openForWriting(place, program: "test")
        #expect(try ledger.leaves() == shop.leaves())
        #expect(try ledger.verify().isSound)
    }

    @Test func `a newer backup takes the place of an older ledger, which is kept`() throws {
        let shop = try Shop()
        let place = try shop.killed()
        defer { place.remove() }
        try shop.day()
        let file = try backup(of: shop)
        let report = try Ledger.restore(file, into: place, program: "test")
        #expect(try report.added == shop.ledger.count - 1)
        #expect(try Ledger.openForReading(place).leaves() == shop.leaves())
        let kept = try DatabaseQueue(path: try #require(report.replaced))
        #expect(try kept.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") } == 1)
        let again = try Ledger.restore(file, into: place, program: "test")
        #expect(again.isUnchanged && again.added == 0 && again.replaced == nil)
    }

    @Test func `a damaged ledger with the same journal is replaced`() throws {
        let shop = try Shop()
        try shop.day()
        let file = try backup(of: shop)
        let place = try shop.killed()
        defer { place.remove() }
        try DatabaseQueue(path: place.database).write { try $0.execute(sql: "UPDATE payments SET fee = fee + 1") }
        let report = try Ledger.restore(file, into: place, program: "test")
        #expect(report.added == 0 && !report.isUnchanged && report.replaced != nil)
        #expect(try Ledger.openForReading(place).verify().isSound)
    }

    @Test func `a ledger that holds more is not replaced, and what would be lost is named`() throws {
        let shop = try Shop()
        try shop.pair()
        let file = try backup(of: shop)
        try shop.openShift(1)
        _ = try shop.attempt("A-1")
        let place = try shop.killed()
        defer { place.remove() }
        let error = #expect(throws: LedgerError.self) { try Ledger.restore(file, into: place, program: "test") }
        let text = error?.description ?? ""
        #expect(text.contains("3 entries, from 3 (shift.opened, ") && text.contains(" to 5 (attempt.presented, "))
        #expect(try Ledger.openForReading(place).leaves() == shop.leaves())
        #expect(try !place.files().contains { $0.contains("draft") })
    }

    @Test func `a backup of another ledger, or one that says something else, is refused`() throws {
        let shop = try Shop()
        let place = try shop.killed()
        defer { place.remove() }
        let other = try backup(of: Shop(seed: 2), in: shop)
        let first = #expect(throws: LedgerError.self) { try Ledger.restore(other, into: place, program: "test") }
        guard case .refused(.another) = first else { throw try #require(first) }
        try shop.day()
        let file = try backup(of: shop)
        let opened = ShiftOpened(number: 1, businessDay: .earliest, float: Shop.yuan(1))
        do {
            let ledger = try Ledger.openForWriting(place, program: "test")
            try ledger.write(actor: "Li") { _ = try $0.append(.shiftOpened(opened)) }
        }
        let second = #expect(throws: LedgerError.self) { try Ledger.restore(file, into: place, program: "test") }
        guard case .refused(.diverges(_, let entry)) = second else { throw try #require(second) }
        #expect(entry.sequence == 2 && entry.kind == .shiftOpened)
    }

    @Test func `what is no sound backup is refused, each in a sentence`() throws {
        let shop = try Shop()
        try shop.day()
        let place = Shop.emptyDirectory()
        defer { place.remove() }
        let missing = shop.file("nothing")
        try expect(.missing(path: missing), of: missing, into: place)
        let letter = shop.file("letter")
        try Data("A letter.".utf8).write(to: URL(filePath: letter))
        try expect(.foreign(path: letter), of: letter, into: place)
        let file = try backup(of: shop)
        try DatabaseQueue(path: file).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try expect(.newer(path: file, version: 99, known: LedgerSchema.version), of: file, into: place)
        try expect(.isTheLedger(path: shop.directory.database), of: shop.directory.database, into: shop.directory)
        #expect(!FileManager.default.fileExists(atPath: place.path))
    }

    @Test(arguments: [3, 5, 9])
    func `a damaged backup is refused`(page: Int) throws {
        let shop = try Shop()
        try shop.day()
        let file = try backup(of: shop)
        var bytes = try #require(FileManager.default.contents(atPath: file))
        for place in page * 4096..<page * 4096 + 64 { bytes[place] ^= 0xFF }
        try bytes.write(to: URL(filePath: file))
        let place = Shop.emptyDirectory()
        defer { place.remove() }
        let error = #expect(throws: LedgerError.self) { try Ledger.restore(file, into: place, program: "test") }
        guard case .refused(.unsound) = error else { throw try #require(error) }
        #expect(!place.hasLedger)
    }

    @Test func `a ledger that nobody can read is not replaced by itself`() throws {
        let shop = try Shop()
        try shop.day()
        let file = try backup(of: shop)
        try shop.checkpoint()
        let place = try shop.killed()
        defer { place.remove() }
        var bytes = try #require(FileManager.default.contents(atPath: place.database))
        for byte in 4096..<bytes.count { bytes[byte] = 0xA5 }
        try bytes.write(to: URL(filePath: place.database))
        let error = #expect(throws: LedgerError.self) { try Ledger.restore(file, into: place, program: "test") }
        guard case .refused(.unreadable) = error else { throw try #require(error) }
        #expect(FileManager.default.contents(atPath: place.database) == bytes)
        // As the sentence says: what is in the way is moved, and the backup takes its place.
        try FileManager.default.moveItem(atPath: place.database, toPath: place.database + ".old")
        #expect(try Ledger.restore(file, into: place, program: "test").added == shop.ledger.count)
    }

    @Test func `a ledger that others have open is not replaced`() throws {
        let shop = try Shop()
        let place = try shop.killed()
        defer { place.remove() }
        try shop.day()
        let file = try backup(of: shop)
        do {
            let writer = try Ledger.openForWriting(place, program: "the console")
            let error = #expect(throws: LedgerError.self) { try Ledger.restore(file, into: place, program: "test") }
            guard case .held = error else { throw try #require(error) }
            #expect(try writer.count == 1)
        }
        do {
            let reader = try Ledger.openForReading(place)
            #expect(try reader.count == 1)
            #expect(throws: LedgerError.refused(.beingRead(path: place.database))) {
                try Ledger.restore(file, into: place, program: "test")
            }
            #expect(try reader.count == 1)
        }
        #expect(try Ledger.restore(file, into: place, program: "test").added > 0)
    }

    @Test func `a log without its ledger is not taken for the backup's`() throws {
        let shop = try Shop()
        try shop.pair()
        let file = try backup(of: shop)
        try shop.openShift(1)
        let place = try shop.killed()
        defer { place.remove() }
        try FileManager.default.removeItem(atPath: place.database)
        _ = try Ledger.restore(file, into: place, program: "test")
        let ledger = try Ledger.openForReading(place)
        #expect(try ledger.count == 2 && ledger.verify().isSound)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.backups).contains { $0.hasSuffix("-wal") })
    }

    private func backup(of shop: Shop, in other: Shop? = nil) throws -> String {
        let file = (other ?? shop).file("backup-\(UUID().uuidString).sqlite")
        _ = try shop.ledger.backUp(to: file)
        return file
    }

    private func expect(_ refusal: BackupRefusal, of file: String, into place: LedgerDirectory) throws {
        let error = #expect(throws: LedgerError.refused(refusal)) {
            try Ledger.restore(file, into: place, program: "test")
        }
        let text = error?.description ?? ""
        #expect(text.hasSuffix(".") && !text.contains("\n"))
    }
}
