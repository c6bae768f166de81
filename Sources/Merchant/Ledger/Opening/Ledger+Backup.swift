import ClearingProtocol
public import Timekeeping

#if canImport(Glibc)
    import Glibc
#endif

extension Ledger {
    /// Copies the ledger, as it stands at one instant, into a file of its own, whoever reads or writes it meanwhile.
    ///
    /// The file appears under its name once it is on the disk and verified. The private keys are not in it.
    ///
    /// - Throws: ``LedgerError/refused(_:)`` when there is something else than an older backup of this ledger;
    ///   ``LedgerError/backupFailed(path:reason:)``, or another ``LedgerError``.
    public func backUp(to path: String) throws(LedgerError) -> BackupReport {
        do {
            return try LedgerBackup(source: database, directory: directory).write(to: path)
        } catch {
            throw LedgerError(error)
        }
    }

    /// Puts a backup in a ledger's place, or makes a ledger of it where there is none.
    ///
    /// What it replaces is kept in ``LedgerDirectory/backups``.
    ///
    /// - Parameter program: what another program is told that finds the ledger in use.
    /// - Throws: ``LedgerError/refused(_:)`` when the file is no sound backup of this ledger, or the ledger holds entries
    ///   that it lacks; ``LedgerError/held(by:)``, or another ``LedgerError``.
    public static func restore(
        _ backup: String,
        into directory: LedgerDirectory,
        program: String,
        clock: TimeSource = .system
    ) throws(LedgerError) -> RestoreReport {
        try restore(backup, into: directory, program: program, clock: clock) { _ in }
    }

    /// The same, telling of each step once it is on the disk.
    package static func restore(
        _ backup: String,
        into directory: LedgerDirectory,
        program: String,
        clock: TimeSource = .system,
        reaching reached: (RestoreStep) -> Void
    ) throws(LedgerError) -> RestoreReport {
        guard try LedgerBackup.checkFile(backup, of: directory) != nil else {
            throw .refused(.missing(path: backup))
        }
        guard access(backup, R_OK) == 0 else {
            throw .refused(.notReadable(path: backup, reason: String(cString: strerror(errno))))
        }
        try LedgerBackup.checkLayout(of: backup)
        try directory.create()
        let lock = try WriterLock(path: directory.lock, program: program)
        do {
            return try withoutActuallyEscaping(reached) { reached in
                let restore = LedgerRestore(backup: backup, directory: directory, clock: clock, reached: reached)
                let report = try restore.run()
                // Opened once, so that it is a ledger with its log again before anybody is told that it is restored.
                _ = try open(directory, lock: lock, clock: clock, entropy: .system)
                return report
            }
        } catch {
            throw LedgerError(error)
        }
    }
}
