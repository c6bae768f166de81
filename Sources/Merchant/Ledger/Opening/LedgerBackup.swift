import ClearingProtocol
import FoundationEssentials
import GRDB

#if canImport(Glibc)
    import Glibc
#endif

/// Copies a ledger into a file of its own while others read and write it.
struct LedgerBackup {
    let source: any DatabaseReader
    let directory: LedgerDirectory

    /// Writes the backup beside its place, verifies it, and puts it there.
    func write(to path: String) throws -> BackupReport {
        try checkPlace(path)
        do {
            let draft = try DraftFile(of: path)
            try Self.copy(source, to: draft.path)
            let (ledger, head) = try Self.verify(draft.path, as: path)
            return BackupReport(path: path, ledger: ledger, head: head, bytes: try draft.publish())
        } catch LedgerError.unwritable(_, let reason) {
            throw LedgerError.backupFailed(path: path, reason: reason)
        } catch let error as DatabaseError where error.isOfWriting {
            // Only the draft is written.
            throw LedgerError.backupFailed(
                path: path,
                reason: "the disk is full or fails, or files may not grow so large"
            )
        }
    }

    /// Copies a database as it stands at one instant, page by page, into a file that needs nothing beside it.
    static func copy(_ source: any DatabaseReader, to path: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: Ledger.configuration(readOnly: false))
        try source.backup(to: queue)
        // A log beside the file would have to travel with it, and could not be made where only reading is allowed.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try queue.close()
    }

    /// Recomputes everything in a file.
    ///
    /// - Parameter path: the file as its owner knows it.
    /// - Returns: the ledger's identifier and the head of its journal's tree.
    /// - Throws: ``LedgerError/refused(_:)`` when something does not hold.
    static func verify(_ file: String, as path: String) throws -> (ledger: String, head: TreeHead) {
        do {
            let queue = try reader(of: file)
            let report = try LedgerVerifier.verify(queue)
            if let failure = report.failure {
                throw LedgerError.refused(.unsound(path: path, reason: failure.description))
            }
            return (try queue.read { try identifier(in: $0) }, report.head)
        } catch let error as DatabaseError where error.isOfTheFile {
            throw LedgerError.refused(.unsound(path: path, reason: "\(LedgerError(error))"))
        }
    }

    /// The identifier of a ledger, from the first entry of its journal.
    static func identifier(in database: Database) throws -> String {
        guard case .ledgerFounded(let founding) = try LedgerView(database).entry(1)?.fact else {
            throw LedgerError.damaged("its first entry does not say whose it is")
        }
        return founding.ledger
    }

    /// A file that may be somebody else's, opened for reading.
    static func reader(of file: String) throws -> DatabaseQueue {
        try DatabaseQueue(
            path: LedgerDirectory.readingPath(of: file),
            configuration: Ledger.configuration(readOnly: true)
        )
    }

    /// Refuses to look at a file that is no ledger, or of a newer program.
    static func checkLayout(of path: String) throws(LedgerError) {
        do {
            _ = try LedgerUpgrade.layout(of: path)
        } catch LedgerError.foreign {
            throw .refused(.foreign(path: path))
        } catch LedgerError.newer(_, let version, let known) {
            throw .refused(.newer(path: path, version: version, known: known))
        } catch {
            let error = LedgerError(error)
            if let reason = error.whatIsUnsound { throw .refused(.unsound(path: path, reason: "\(reason).")) }
            throw error
        }
    }

    /// Refuses whatever is not a plain file, and the ledger itself, which may be reached by another name.
    ///
    /// - Returns: how many bytes the file has, or `nil` when there is none.
    static func checkFile(_ path: String, of directory: LedgerDirectory) throws(LedgerError) -> Int? {
        var (file, ledger) = (stat(), stat())
        guard stat(path, &file) == 0 else { return nil }
        guard file.st_mode & S_IFMT == S_IFREG else { throw .refused(.notAFile(path: path)) }
        if stat(directory.database, &ledger) == 0, file.st_ino == ledger.st_ino, file.st_dev == ledger.st_dev {
            throw .refused(.isTheLedger(path: path))
        }
        return Int(file.st_size)
    }

    // What would be overwritten must be an older backup of this same ledger.
    private func checkPlace(_ path: String) throws {
        guard let size = try Self.checkFile(path, of: directory), size > 0 else { return }
        for companion in DraftFile.companions where access(path + companion, F_OK) == 0 {
            throw LedgerError.refused(.inUse(path: path))
        }
        try Self.checkLayout(of: path)
        do {
            let present = try Self.reader(of: path)
            let (ledger, own, comparison) = try source.read { own in
                try present.read { present in
                    (
                        try Self.identifier(in: present), try Self.identifier(in: own),
                        try JournalComparison(present, own)
                    )
                }
            }
            guard ledger == own else {
                throw LedgerError.refused(.another(path: path, ledger: ledger, expected: own))
            }
            if let entry = comparison.divergence { throw LedgerError.refused(.diverges(path: path, entry: entry)) }
            if let (first, last) = comparison.onlyInFirst {
                throw LedgerError.refused(.holdsMore(path: path, first: first, last: last))
            }
        } catch let error as DatabaseError {
            throw LedgerError.refused(.unsound(path: path, reason: "\(LedgerError(error))"))
        }
    }
}
