import ClearingProtocol
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite struct FoundingTests {
    @Test func `a new ledger has one entry, which says whose it is`() throws {
        let shop = try Shop()
        let (count, founding) = try shop.ledger.read { (try $0.entryCount(), try $0.founding()) }
        #expect(count == 1)
        #expect(founding.profile == Shop.profile)
        #expect(Identifier.isWellFormed(founding.ledger, characters: 16))
        #expect(try shop.ledger.read { try $0.pairing() } == nil)
        #expect(try shop.ledger.verify().isSound)
        let files = try FileManager.default.contentsOfDirectory(atPath: shop.directory.path)
        #expect(!files.contains { $0.contains("draft") })
        let keys = try FileManager.default.attributesOfItem(atPath: shop.directory.keys)
        #expect(keys[.posixPermissions] as? Int == 0o700)
    }

    @Test func `the file says what it is`() throws {
        let shop = try Shop()
        try shop.intrude { database throws in
            #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == 0x4346_4F4C)
            #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 6)
            #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
        }
    }

    @Test func `the writer waits for the disk`() throws {
        let shop = try Shop()
        try shop.ledger.write(actor: "Li") { transaction throws in
            #expect(try Int.fetchOne(transaction.view.database, sql: "PRAGMA synchronous") == 2)
        }
    }

    @Test func `a second founding is refused and changes nothing`() throws {
        let directory = Shop.emptyDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        do { _ = try Ledger.found(in: directory, profile: Shop.profile, program: "test", actor: "founder") }
        let before = FileManager.default.contents(atPath: directory.database)
        #expect(throws: LedgerError.exists(directory: directory.path)) {
            try Ledger.found(in: directory, profile: Shop.profile, program: "test", actor: "founder")
        }
        #expect(before != nil && FileManager.default.contents(atPath: directory.database) == before)
    }

    @Test func `a second writer is refused by name, a reader is not, and the next writer comes after the first`() throws
    {
        let directory = Shop.emptyDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        do {
            let writer = try Ledger.found(in: directory, profile: Shop.profile, program: "first program", actor: "a")
            let error = #expect(throws: LedgerError.self) {
                try Ledger.openForWriting(directory, program: "second program")
            }
            #expect(
                error?.description.contains("first program (process \(ProcessInfo.processInfo.processIdentifier))")
                    == true
            )
            let reader = try Ledger.openForReading(directory)
            #expect(try reader.read { try $0.entryCount() } == 1)
            #expect(throws: LedgerError.readOnly) { try reader.write(actor: "a") { _ in } }
            _ = try writer.read { try $0.entryCount() }
        }
        let next = try Ledger.openForWriting(directory, program: "second program")
        #expect(try next.read { try $0.entryCount() } == 1)
    }

    @Test func `the lock ends with its owner, although a child that is being started still has the file open`() throws {
        let directory = Shop.emptyDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        var inherited: Int32 = -1
        do {
            let writer = try Ledger.found(in: directory, profile: Shop.profile, program: "first program", actor: "a")
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(
                Int32.init
            )
            let lock = descriptors.first { descriptor in
                let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
                return target == directory.lock
            }
            inherited = dup(try #require(lock))
            _ = try writer.read { try $0.entryCount() }
        }
        defer { close(inherited) }
        #expect(try Ledger.openForWriting(directory, program: "second program").read { try $0.entryCount() } == 1)
    }

    @Test func `a reader sees what is written while it is open`() throws {
        let shop = try Shop()
        let reader = try Ledger.openForReading(shop.directory)
        try shop.pair()
        #expect(try reader.read { try $0.entryCount() } == 2)
    }

    @Test func `a ledger that is not there is named in one sentence`() throws {
        let directory = Shop.emptyDirectory()
        expectSentence(.missing(directory: directory.path)) { try Ledger.openForReading(directory) }
        expectSentence(.missing(directory: directory.path)) { try Ledger.openForWriting(directory, program: "test") }
        #expect(!FileManager.default.fileExists(atPath: directory.path))
    }

    @Test(arguments: [true, false])
    func `a database of another program is refused and not changed`(isWriting: Bool) throws {
        let directory = try Self.directory { database in
            try database.execute(sql: "CREATE TABLE songs (title TEXT)")
        }
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try expectUnchanged(directory, isWriting, .foreign(path: directory.database))
    }

    @Test(arguments: [true, false])
    func `a file that is no database is refused and not changed`(isWriting: Bool) throws {
        let directory = Shop.emptyDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
        let text = Data(String(repeating: "The dog ate the ledger. ", count: 100).utf8)
        #expect(FileManager.default.createFile(atPath: directory.database, contents: text))
        try expectUnchanged(directory, isWriting, .foreign(path: directory.database))
    }

    @Test(arguments: [true, false])
    func `a ledger of a newer program is refused and not changed`(isWriting: Bool) throws {
        let directory = try Self.directory { database in
            try database.execute(sql: "PRAGMA application_id = 1128681292; PRAGMA user_version = 99")
        }
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        try expectUnchanged(
            directory,
            isWriting,
            .newer(path: directory.database, version: 99, known: LedgerSchema.version)
        )
    }

    @Test func `a directory that cannot be made is named in one sentence`() throws {
        let file = Shop.emptyDirectory().path
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(FileManager.default.createFile(atPath: file, contents: Data()))
        let directory = LedgerDirectory(file + "/ledger")
        expectSentence(.unwritable(path: directory.path, reason: "the directory cannot be made")) {
            try Ledger.found(in: directory, profile: Shop.profile, program: "test", actor: "founder")
        }
    }

    private static func directory(_ fill: (Database) throws -> Void) throws -> LedgerDirectory {
        let directory = Shop.emptyDirectory()
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
        let queue = try DatabaseQueue(path: directory.database)
        try queue.writeWithoutTransaction(fill)
        try queue.close()
        return directory
    }

    private func expectUnchanged(_ directory: LedgerDirectory, _ isWriting: Bool, _ error: LedgerError) throws {
        let before = FileManager.default.contents(atPath: directory.database)
        expectSentence(error) {
            isWriting
                ? try Ledger.openForWriting(directory, program: "test") : try Ledger.openForReading(directory)
        }
        #expect(before != nil && FileManager.default.contents(atPath: directory.database) == before)
    }

    private func expectSentence(_ expected: LedgerError, _ body: () throws -> Ledger) {
        let error = #expect(throws: expected, performing: body)
        let text = error?.description ?? ""
        #expect(text.hasSuffix(".") && !text.contains("\n"))
    }
}
