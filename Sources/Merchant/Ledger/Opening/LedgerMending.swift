import GRDB
import Timekeeping

/// Makes anew what follows from a journal that holds, in the file itself.
///
/// A table that was tampered with, or an index on a page that the disk lost, takes nothing that the journal does not
/// have: it needs no older backup to come back.
struct LedgerMending {
    private let directory: LedgerDirectory
    private let clock: TimeSource

    /// The caller has the right to write to the ledger.
    init(_ directory: LedgerDirectory, clock: TimeSource) {
        self.directory = directory
        self.clock = clock
    }

    /// Mends the file: wholly, so that everything holds afterwards, or not at all.
    ///
    /// - Throws: what the disk, the memory or another program is to blame for.
    func run() throws -> MendReport {
        let queue = try DatabaseQueue(path: directory.database, configuration: Ledger.configuration(readOnly: false))
        let before = try queue.read { try LedgerVerifier(database: $0).verify(isRebuilding: false) }
        guard !before.isSound else { return MendReport(before: before, after: before, kept: nil) }
        let kept = try directory.keepCopy(of: queue, as: "unmended", at: clock.now())
        let after = try rebuilt(queue) ?? before
        try queue.close()
        return MendReport(before: before, after: after, kept: kept)
    }

    /// What the file came to, or `nil` when the journal or its pages do not allow it.
    private func rebuilt(_ queue: DatabaseQueue) throws -> VerificationReport? {
        do {
            return try queue.writeWithoutTransaction { database in
                var report: VerificationReport?
                try database.inTransaction(.immediate) {
                    try JournalTree(database).build()
                    try ProjectedTables.rebuild(in: database)
                    report = try LedgerVerifier(database: database).verify(isRebuilding: false)
                    return report?.isSound == true ? .commit : .rollback
                }
                return report
            }
        } catch LedgerError.damaged {
            return nil
        } catch let error as DatabaseError where error.isOfTheFile {
            return nil
        }
    }
}
