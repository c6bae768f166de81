public import Timekeeping

extension Ledger {
    /// Makes anew all that follows from the journal of the ledger in a directory, when something of it does not hold;
    /// the file as it was is kept in ``LedgerDirectory/backups``.
    ///
    /// The journal and its postings are not touched: where they do not hold, the file stays as it is.
    ///
    /// - Parameter program: what another program is told that finds the ledger in use.
    /// - Throws: ``LedgerError`` when there is none, it is in use, of another program, or cannot be read or written.
    public static func mend(
        _ directory: LedgerDirectory,
        program: String,
        clock: TimeSource = .system
    ) throws(LedgerError) -> MendReport {
        guard directory.hasLedger else { throw .missing(directory: directory.path) }
        let lock = try WriterLock(path: directory.lock, program: program)
        do {
            return try withExtendedLifetime(lock) {
                if case .earlier(let version) = try LedgerUpgrade.layout(of: directory.database) {
                    throw LedgerError.older(path: directory.database, version: version, known: LedgerSchema.version)
                }
                try RecoveryCheck(path: directory.database).run()
                return try LedgerMending(directory, clock: clock).run()
            }
        } catch {
            throw LedgerError(error)
        }
    }
}
