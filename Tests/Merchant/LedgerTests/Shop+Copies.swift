import Foundation
import GRDB

@testable import Ledger

extension Shop {
    /// The ledger as a program that is killed now leaves it: the file and its log, in a directory of its own.
    func killed() throws -> LedgerDirectory {
        let copy = Self.emptyDirectory()
        try copy.create()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: directory.database + suffix, toPath: copy.database + suffix)
        }
        return copy
    }

    /// Moves everything from the log into the file.
    func checkpoint() throws {
        try intrude { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// A path in the ledger's directory.
    func file(_ name: String) -> String { "\(directory.path)/\(name)" }

    /// The leaves of the journal, in order.
    func leaves() throws -> [Data] { try ledger.leaves() }
}

extension Ledger {
    /// The leaves of the journal, in order.
    func leaves() throws -> [Data] {
        try read { try Data.fetchAll($0.database, sql: "SELECT leaf FROM journal ORDER BY sequence") }
    }

    /// How many entries there are.
    var count: Int { get throws { try read { try $0.entryCount() } } }
}

extension LedgerDirectory {
    /// Takes the directory away.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// What is in the directory, without what SQLite may make and remove as it likes.
    func files() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasSuffix("-shm") })
    }
}
