import ClearingProtocol
import Foundation
import GRDB
import Testing
import Timekeeping

@testable import Ledger

@Suite struct BackupTests {
    @Test func `a backup is one verified file for its owner only, and an older one is replaced`() throws {
        let shop = try Shop()
        let file = shop.file("copy.sqlite")
        let first = try Ledger.openForReading(shop.directory).backUp(to: file)
        #expect(first.head.size == 1)
        try shop.day()
        let second = try Ledger.openForReading(shop.directory).backUp(to: file)
        #expect(try second.head == shop.ledger.verify().head)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(attributes[.size] as? Int == second.bytes)
        #expect(try !shop.directory.files().contains { $0.contains("draft") || $0.hasPrefix("copy.sqlite-") })
        // Bytes 18 and 19: a file that needs no log beside it (https://sqlite.org/fileformat.html section 1.3.3).
        #expect(FileManager.default.contents(atPath: file)?[18..<20].elementsEqual([1, 1]) == true)
    }

    @Test func `backups and readings are of one instant while payments arrive`() async throws {
        let shop = try Shop(seed: 3)
        let watch = SnapshotWatch(try Ledger.openForReading(shop.directory), backup: shop.file("copy.sqlite"))
        async let rounds = watch.run()
        do {
            defer { watch.stop() }
            var life = RandomLife(shop: shop, seed: 3)
            for _ in 0..<150 { try life.step() }
        }
        #expect(try await rounds > 0)
        #expect(try shop.ledger.verify().isSound)
    }

    @Test func `what is not an older backup of the same ledger is not overwritten`() throws {
        let shop = try Shop()
        let other = try Shop(seed: 2)
        let file = shop.file("file")
        try Data("A letter.".utf8).write(to: URL(filePath: file))
        try expect(.foreign(path: file), from: shop, to: file)
        _ = try other.ledger.backUp(to: shop.file("other"))
        let error = #expect(throws: LedgerError.self) { try shop.ledger.backUp(to: shop.file("other")) }
        guard case .refused(.another) = error else { throw try #require(error) }
        try expect(.notAFile(path: shop.directory.backups), from: shop, to: shop.directory.backups)
        try expect(.isTheLedger(path: shop.directory.database), from: shop, to: shop.directory.database)
        try FileManager.default.linkItem(atPath: shop.directory.database, toPath: shop.file("link"))
        try expect(.isTheLedger(path: shop.file("link")), from: shop, to: shop.file("link"))
        try FileManager.default.removeItem(atPath: shop.file("link"))
        let copy = try shop.killed()
        defer { copy.remove() }
        try expect(.inUse(path: copy.database), from: shop, to: copy.database)
    }

    @Test func `a backup that holds more, or something else, is not overwritten`() throws {
        let shop = try Shop()
        let past = try shop.killed()
        defer { past.remove() }
        try shop.day()
        let file = shop.file("copy.sqlite")
        _ = try shop.ledger.backUp(to: file)
        let old = try Ledger.openForWriting(past, program: "test")
        let first = #expect(throws: LedgerError.self) { try old.backUp(to: file) }
        guard case .refused(.holdsMore(_, let from, let to)) = first else { throw try #require(first) }
        #expect(from.sequence == 2 && from.kind == .terminalPaired)
        #expect(try to.sequence == shop.ledger.count)
        let opened = ShiftOpened(number: 1, businessDay: .earliest, float: Shop.yuan(1))
        try old.write(actor: "Li") { _ = try $0.append(.shiftOpened(opened)) }
        let second = #expect(throws: LedgerError.self) { try old.backUp(to: file) }
        guard case .refused(.diverges(_, let entry)) = second else { throw try #require(second) }
        #expect(entry.sequence == 2)
    }

    @Test func `a ledger that does not hold gives no backup`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { try $0.execute(sql: "UPDATE payments SET fee = fee + 1") }
        let error = #expect(throws: LedgerError.self) { try shop.ledger.backUp(to: shop.file("copy")) }
        guard case .refused(.unsound) = error else { throw try #require(error) }
        #expect(try !shop.directory.files().contains { $0.hasPrefix("copy") })
    }

    @Test func `what a killed backup left is taken over`() throws {
        let shop = try Shop()
        for name in ["copy.draft", "copy.draft-journal"] {
            try Data(repeating: 7, count: 9_000).write(to: URL(filePath: shop.file(name)))
        }
        _ = try shop.ledger.backUp(to: shop.file("copy"))
        #expect(try !shop.directory.files().contains { $0.contains("draft") })
    }

    private func expect(_ refusal: BackupRefusal, from shop: Shop, to file: String) throws {
        let error = #expect(throws: LedgerError.refused(refusal)) { try shop.ledger.backUp(to: file) }
        let text = error?.description ?? ""
        #expect(text.hasSuffix(".") && !text.contains("\n"))
    }
}
