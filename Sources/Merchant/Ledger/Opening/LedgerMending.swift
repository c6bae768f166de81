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
        let before = try LedgerVerifier.verify(queue, isRebuilding: true)
        guard !before.isSound else { return MendReport(before: before, after: before, kept: nil) }
        let report = try directory.keepingCopy(of: queue, as: "unmended", at: clock.now()) { kept in
            let after = try rebuilt(queue) ?? before
            let isMended = after.isSound
            return (MendReport(before: before, after: after, kept: isMended ? kept : nil), isChanged: isMended)
        }
        try queue.close()
        return report
    }

    /// What the file came to, or `nil` when the journal or its pages do not allow it.
    ///
    /// The tree is not made anew: beside the batches it is the one witness of what the journal was, and whoever changed
    /// the one must not have the other follow.
    private func rebuilt(_ queue: DatabaseQueue) throws -> VerificationReport? {
        do {
            return try queue.writeWithoutTransaction { database in
                var report: VerificationReport?
                try database.inTransaction(.immediate) {
                    try ProjectedTables.rebuild(in: database)
                    try SearchIndex(database).flush()
                    report = try LedgerVerifier.verify(database, isRebuilding: true)
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
