import ClearingProtocol
import FaultyDisk
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Ledger

/// What happens when the disk fails: what was reported as done is there, and nothing is reported as done that may not be.
@Suite struct DiskFaultTests {
    init() { Disk.install() }

    @Test(arguments: [FAULTY_SYNC, FAULTY_WRITE], 1...3)
    func `after the disk failed nothing is recorded until the ledger is opened again`(
        operation: faulty_operation,
        nth: Int
    ) throws {
        let shop = try Shop()
        try shop.day()
        let disk = Disk(under: shop.directory)
        disk.fail(operation, of: disk.log, nth: nth, with: operation == FAULTY_SYNC ? .sync : .write)
        var before = try shop.leaves()
        let error = #expect(throws: LedgerError.self) {
            for number in 0..<10 {
                _ = try shop.attempt("F-\(number)")
                before = try shop.leaves()
            }
        }
        before = try shop.leaves()
        guard case .diskFailed = error else { throw try #require(error) }
        #expect(error?.description.contains("nothing more is recorded") == true)
        // The disk is well again, but what it forgot is not known.
        let failure = try #require(error)
        #expect(throws: failure) { _ = try shop.attempt("F-99") }
        #expect(try shop.leaves() == before)
        let copy = try shop.killed()
        defer { copy.remove() }
        let again = try Ledger.openForWriting(copy, program: "test")
        #expect(try again.leaves().starts(with: before))
        #expect(try again.verify().isSound)
        let late = AttemptReference(order: "A-2", attempt: 1)
        try again.write(actor: "Li") {
            _ = try $0.append(.attemptClosed(AttemptClosed(reference: late, state: .declined)))
        }
    }

    @Test(arguments: 1...4)
    func `a full disk undoes the change, and the ledger goes on once there is room`(nth: Int) throws {
        let shop = try Shop()
        try shop.day()
        let disk = Disk(under: shop.directory)
        let before = try shop.leaves()
        disk.fail(FAULTY_WRITE, of: disk.log, nth: nth, with: .full)
        let error = #expect(throws: LedgerError.self) { _ = try shop.attempt("F-1") }
        #expect(error == .failed("the disk is full; make room and try again"))
        #expect(try shop.leaves().starts(with: before))
        _ = try shop.attempt("F-2")
        #expect(try shop.ledger.verify().isSound)
    }

    @Test(arguments: [(FAULTY_SYNC, Disk.Failure.sync), (FAULTY_WRITE, .write), (FAULTY_TRUNCATE, .truncate)])
    func `a log that cannot be moved into the file loses nothing`(
        operation: faulty_operation,
        failure: Disk.Failure
    ) throws {
        let shop = try Shop(seed: 5)
        let disk = Disk(under: shop.directory)
        disk.record()
        disk.fail(operation, of: disk.database, times: 2, with: failure)
        var life = RandomLife(shop: shop, seed: 5)
        for _ in 0..<200 { try life.step() }
        #expect(disk.failures > 0)
        let acknowledged = try shop.leaves()
        let survivor = try disk.cut(seed: 5)
        defer { survivor.remove() }
        let again = try Ledger.openForWriting(survivor, program: "test")
        #expect(try again.leaves() == acknowledged)
        #expect(try again.verify().isSound)
    }

    @Test func `a ledger whose log cannot be mapped is not opened, and is the same afterwards`() throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        let disk = Disk(under: copy)
        disk.fail(FAULTY_MAP, of: disk.database, times: 1, with: .map)
        let error = #expect(throws: LedgerError.self) { try Ledger.openForWriting(copy, program: "test") }
        guard case .diskFailed = error else { throw try #require(error) }
        #expect(try Ledger.openForWriting(copy, program: "test").leaves() == shop.leaves())
    }

    @Test func `a file that may only be read is read, and not written`() throws {
        let shop = try Shop()
        try shop.day()
        let copy = try shop.killed()
        defer { copy.remove() }
        let disk = Disk(under: copy)
        disk.fail(FAULTY_OPEN_FOR_WRITING, of: disk.database, times: 1000, with: .readOnly)
        let error = #expect(throws: LedgerError.self) { try Ledger.openForWriting(copy, program: "test") }
        guard case .unwritable = error else { throw try #require(error) }
        #expect(try Ledger.openForReading(copy).leaves() == shop.leaves())
    }

    @Test(arguments: UInt64(0)..<16)
    func `a power cut takes nothing that was reported as done`(seed: UInt64) throws {
        let shop = try Shop(seed: seed)
        let disk = Disk(under: shop.directory)
        disk.record()
        var generator = SeededGenerator(seed: seed)
        if seed % 2 == 1 {
            let file = Bool.random(using: &generator) ? disk.log : disk.database
            disk.fail(FAULTY_SYNC, of: file, nth: .random(in: 1...60, using: &generator), with: .sync)
            disk.fail(FAULTY_WRITE, of: file, nth: .random(in: 1...600, using: &generator), with: .write)
        }
        var life = RandomLife(shop: shop, seed: seed)
        var hasFailed = false
        do {
            for _ in 0..<Int.random(in: 10...250, using: &generator) { try life.step() }
        } catch LedgerError.diskFailed {
            hasFailed = true
        }
        let acknowledged = try shop.leaves()
        let survivor = try disk.cut(seed: seed)
        defer { survivor.remove() }
        let again = try Ledger.openForWriting(survivor, program: "test")
        let leaves = try again.leaves()
        // What failed may have arrived all the same; what was done has.
        #expect(hasFailed ? leaves.starts(with: acknowledged) : leaves == acknowledged)
        #expect(leaves.count <= acknowledged.count + 2)
        #expect(try again.verify().isSound)
    }
}
