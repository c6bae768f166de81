import Foundation
import GRDB
import TestSupport
import Testing
import Timekeeping

@testable import Ledger

/// What a ledger is after a program was killed and something happened to the files that it left.
@Suite struct RecoveryTests {
    @Test func `a missing index of the log is made anew`() throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        #expect(try Ledger.openForReading(copy).leaves() == shop.leaves())
        #expect(try Ledger.openForWriting(copy, program: "test").leaves() == shop.leaves())
    }

    @Test(arguments: UInt64(0)..<12)
    func `a log that was cut off or damaged gives the entries before the damage`(seed: UInt64) throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        var generator = SeededGenerator(seed: seed)
        var log = try #require(FileManager.default.contents(atPath: copy.database + "-wal"))
        let place = Int.random(in: 0..<log.count, using: &generator)
        if seed % 2 == 0 { log = log.prefix(place) } else { log[place] ^= 1 << UInt8(seed % 8) }
        try log.write(to: URL(filePath: copy.database + "-wal"))
        let ledger = try Ledger.openForWriting(copy, program: "test")
        let whole = try shop.leaves()
        let leaves = try ledger.leaves()
        #expect(!leaves.isEmpty && whole.starts(with: leaves))
        #expect(try ledger.verify().isSound)
    }

    @Test func `the log of another ledger is refused, and nothing is changed`() throws {
        let (shop, other) = (try Shop(seed: 1), try Shop(seed: 2))
        try shop.day()
        try other.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        try replaceLog(of: copy, by: other.directory)
        try expectForeign(copy)
    }

    @Test func `a log from the same ledger's past is refused, and nothing is changed`() throws {
        let shop = try Shop()
        try shop.day()
        let past = try shop.killed()
        try shop.checkpoint()
        _ = try shop.attempt("A-4")
        try shop.checkpoint()
        let copy = try shop.killed()
        defer { [past, copy].forEach { $0.remove() } }
        try replaceLog(of: copy, by: past)
        try expectForeign(copy)
    }

    @Test func `a log without a ledger is moved away before a ledger is founded beside it`() throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        try FileManager.default.removeItem(atPath: copy.database)
        let ledger = try Ledger.found(in: copy, profile: Shop.profile, program: "test", actor: "a")
        #expect(try ledger.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy.backups).contains { $0.hasSuffix("-wal") })
        #expect(try ledger.verify().isSound)
    }

    @Test func `the lock of a killed program does not lock`() throws {
        let shop = try Shop()
        let copy = try shop.killed()
        defer { copy.remove() }
        try Data("counterfoil open (process 1)".utf8).write(to: URL(filePath: copy.lock))
        #expect(try Ledger.openForWriting(copy, program: "test").count == 1)
    }

    @Test(arguments: [-259_200, -1, 0, 1, 315_360_000] as [Int64])
    func `a clock that jumps changes neither the order nor the business day`(seconds: Int64) throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let reference = try shop.attempt("A-1")
        shop.clock.advance(seconds: seconds)
        try shop.pay(reference)
        let now = shop.clock.now
        shop.clock.advance(seconds: -seconds)
        _ = try shop.attempt("A-2")
        let entries = try shop.ledger.read { view in try (1...view.entryCount()).compactMap { try view.entry($0) } }
        #expect(entries.map(\.sequence) == Array(1...entries.count))
        #expect(Set(entries.dropFirst(2).map(\.businessDay?.description)) == ["2026-11-22"])
        #expect(entries.first { $0.fact.kind == .paymentAccepted }?.recordedAt == now)
        try shop.closeShift(1)
        #expect(try shop.ledger.verify().isSound)
    }

    private func replaceLog(of ledger: LedgerDirectory, by other: LedgerDirectory) throws {
        try FileManager.default.removeItem(atPath: ledger.database + "-wal")
        try FileManager.default.copyItem(atPath: other.database + "-wal", toPath: ledger.database + "-wal")
    }

    private func expectForeign(_ directory: LedgerDirectory) throws {
        let before = FileManager.default.contents(atPath: directory.database)
        #expect(throws: LedgerError.foreignLog(path: directory.database + "-wal")) {
            try Ledger.openForWriting(directory, program: "test")
        }
        #expect(before != nil && FileManager.default.contents(atPath: directory.database) == before)
    }
}
