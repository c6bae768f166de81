import FoundationEssentials
import GRDB
import TransparencyLog

#if canImport(Glibc)
    import Glibc
#endif

/// Looks at what a program that did not end in order left beside its ledger, before any of it is taken over.
///
/// SQLite takes any write-ahead log that lies beside a file for the file's own. What stands in the file alone must stand
/// in file and log together too, since the journal only grows; and what the log adds must be hashed right. The caller
/// holds the writer's lock, so that nobody moves pages from the log into the file meanwhile.
struct RecoveryCheck {
    let path: String

    /// - Throws: ``LedgerError/foreignLog(path:)``, or ``LedgerError/damaged(_:)`` naming the entry.
    func run() throws {
        let log = path + "-wal"
        var status = stat()
        guard stat(log, &status) == 0, status.st_size > 0 else { return }
        forget(log)
        let alone = newestInFileAlone()
        try LedgerBackup.reader(of: path).read { database in
            for (sequence, body) in alone where try Self.body(sequence, in: database) != body {
                throw LedgerError.foreignLog(path: log)
            }
            try checkLeaves(after: alone.last?.sequence ?? 0, in: database)
        }
    }

    // After a failed fsync memory may show what the disk does not have; pages that are not dirty are read again.
    private func forget(_ log: String) {
        let descriptor = open(log, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
        close(descriptor)
    }

    /// The first and the newest entry in the file without its log; none where the file alone cannot be read, which is
    /// so when a program was killed while it moved pages from the log into it.
    private func newestInFileAlone() -> [(sequence: Int, body: String)] {
        let rows = try? DatabaseQueue(
            path: LedgerDirectory.immutable(path),
            configuration: Ledger.configuration(readOnly: true)
        ).read {
            try Row.fetchAll(
                $0,
                sql: """
                    SELECT sequence, body, leaf FROM journal
                    WHERE sequence IN (1, (SELECT max(sequence) FROM journal)) ORDER BY sequence
                    """
            )
        }
        return (rows ?? []).filter { Self.isHashed($0) }.map { ($0[0], $0[1]) }
    }

    private func checkLeaves(after sequence: Int, in database: Database) throws {
        var expected = sequence
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT sequence, body, leaf FROM journal WHERE sequence > ? ORDER BY sequence",
            arguments: [sequence]
        )
        while let row = try rows.next() {
            expected += 1
            guard row[0] as Int == expected, Self.isHashed(row) else {
                throw LedgerError.damaged("entry \(expected) in the write-ahead log is not as it was written")
            }
        }
    }

    private static func body(_ sequence: Int, in database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT body FROM journal WHERE sequence = ?", arguments: [sequence])
    }

    private static func isHashed(_ row: Row) -> Bool {
        [UInt8](row[2] as Data) == JournalEntry.leaf(of: row[1]).bytes
    }
}
