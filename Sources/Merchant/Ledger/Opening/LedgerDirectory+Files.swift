import FoundationEssentials
import GRDB
import Timekeeping

#if canImport(Glibc)
    import Glibc
#endif

extension LedgerDirectory {
    /// The path by which SQLite reads a database. Where nothing can be written beside it and no log lies there, nobody
    /// can be changing it either, and SQLite is told so, as it would otherwise want to make a log.
    static func readingPath(of file: String) -> String {
        let directory = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
        let isClosed = access(directory, W_OK) != 0 && access(file + "-wal", F_OK) != 0
        return isClosed ? immutable(file) : file
    }

    /// Why the ledger cannot be opened for reading.
    func refusalToRead(_ error: any Error) -> LedgerError {
        guard let failure = error as? DatabaseError,
            [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(failure.resultCode)
        else { return LedgerError(error) }
        guard access(database, R_OK) == 0 else {
            return .unreadable(path: database, reason: String(cString: strerror(errno)))
        }
        let isAlone = access(database + "-wal", F_OK) == 0 && access(database + "-shm", F_OK) != 0
        return isAlone
            ? .logWithoutIndex(path: database) : .unreadable(path: database, reason: "\(failure.message ?? "")")
    }

    /// The path by which SQLite reads a file alone, without what lies beside it (https://sqlite.org/uri.html).
    static func immutable(_ file: String) -> String {
        let escaped = file.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
        return "file:\(escaped)?immutable=1"
    }

    /// The path of a new file in `backups` that says when and why it was made.
    func freshBackup(_ reason: String, at instant: Timestamp) -> String {
        let stamp = instant.description.filter { $0.isNumber || $0.isLetter }
        let paths = sequence(first: 1) { $0 + 1 }.lazy.map { count in
            "\(backups)/ledger-\(stamp)-\(reason)\(count == 1 ? "" : "-\(count)").sqlite"
        }
        return paths.first { access($0, F_OK) != 0 } ?? "\(backups)/ledger-\(stamp).sqlite"
    }

    /// Moves away what a ledger that is gone left beside its place: SQLite would take its log for the new one's.
    func setAsideOrphans(at instant: Timestamp) throws(LedgerError) {
        guard !hasLedger else { return }
        let place = freshBackup("without-database", at: instant)
        for companion in DraftFile.companions where access(database + companion, F_OK) == 0 {
            guard rename(database + companion, place + companion) == 0 else {
                throw .unwritable(path: database + companion, reason: String(cString: strerror(errno)))
            }
        }
        try synchronise()
    }
}
