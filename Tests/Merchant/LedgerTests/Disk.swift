import FaultyDisk
import Foundation

@testable import Ledger

/// The disk under a ledger, which fails when it is told to.
///
/// All of SQLite in this process goes through it; ledgers whose faults nobody asked for notice nothing.
final class Disk {
    /// What SQLite is told (https://sqlite.org/rescode.html).
    enum Failure: Int32, CaseIterable {
        case full = 13
        case write = 778
        case sync = 1034
        case truncate = 1546
        case map = 5386
        case readOnly = 8
    }

    private static let isInstalled = faulty_disk_install() == 0
    private let directory: LedgerDirectory

    /// The file that holds the ledger.
    var database: String { directory.database }
    /// Its write-ahead log.
    var log: String { directory.database + "-wal" }

    /// Makes sure that the disk is there. Ledgers opened before do not go through it.
    static func install() {
        precondition(isInstalled)
    }

    init(under directory: LedgerDirectory) {
        Self.install()
        self.directory = directory
    }

    deinit {
        faulty_disk_forget(directory.path)
    }

    /// Lets an operation on a file fail: the `nth` from now on, and so many in all.
    func fail(_ operation: faulty_operation, of file: String, nth: Int = 1, times: Int = 1, with failure: Failure) {
        faulty_disk_arm(file, operation, Int32(nth), Int32(times), failure.rawValue)
    }

    /// How many faults happened.
    var failures: Int { Int(faulty_disk_failures(database) + faulty_disk_failures(log)) }

    /// Records from now on what would survive a power cut.
    func record() {
        faulty_disk_record(database)
        faulty_disk_record(log)
    }

    /// What a power cut leaves, in a directory of its own.
    func cut(seed: UInt64) throws -> LedgerDirectory {
        let survivor = Shop.emptyDirectory()
        try survivor.create()
        guard faulty_disk_cut(database, survivor.database, seed) == 0,
            faulty_disk_cut(log, survivor.database + "-wal", seed &+ 1) >= 0
        else { throw LedgerError.failed("nothing survives") }
        return survivor
    }
}
