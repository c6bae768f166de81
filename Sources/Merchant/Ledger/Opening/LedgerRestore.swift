import ClearingProtocol
import FoundationEssentials
import GRDB
import Timekeeping

#if canImport(Glibc)
    import Glibc
#endif

/// Puts a backup in a ledger's place, whose writer's lock the caller holds.
///
/// Whenever the program is killed, the ledger is what it was or what the backup holds. SQLite takes any write-ahead log
/// that lies beside a file for the file's own; so the old log is folded into the old file first, which also needs that
/// nobody has it open, and only a file with nothing beside it is replaced.
struct LedgerRestore {
    let backup: String
    let directory: LedgerDirectory
    let clock: TimeSource
    /// Is told of each step once it is on the disk.
    let reached: (RestoreStep) -> Void

    func run() throws -> RestoreReport {
        let draft = try DraftFile(of: directory.database)
        let (ledger, head) = try drafted(draft)
        reached(.drafted)
        let hasKey = access(directory.terminalKey, F_OK) == 0
        var (added, replaced) = (head.size, String?.none)
        if directory.hasLedger {
            let comparison = try compare(with: draft.path, of: ledger)
            added = head.size - comparison.common
            if added == 0, try isSound() {
                return RestoreReport(
                    ledger: ledger,
                    head: head,
                    added: 0,
                    replaced: nil,
                    isUnchanged: true,
                    hasKey: hasKey
                )
            }
            try fold()
            reached(.folded)
            replaced = try keep()
            reached(.kept)
        }
        try directory.setAsideOrphans(at: clock.now())
        try draft.publish()
        reached(.placed)
        return RestoreReport(
            ledger: ledger,
            head: head,
            added: added,
            replaced: replaced,
            isUnchanged: false,
            hasKey: hasKey
        )
    }

    // The backup is copied by SQLite, so that a log which lies beside it is not left behind, and brought to this
    // program's layout before anything is replaced.
    private func drafted(_ draft: DraftFile) throws -> (ledger: String, head: TreeHead) {
        do {
            try LedgerBackup.copy(LedgerBackup.reader(of: backup), to: draft.path)
            if try LedgerUpgrade.layout(of: draft.path) != .current {
                let queue = try DatabaseQueue(path: draft.path, configuration: Ledger.configuration(readOnly: false))
                try LedgerSchema.bringUp(queue)
                try queue.close()
            }
        } catch let error as DatabaseError where error.isOfTheFile {
            throw LedgerError.refused(.unsound(path: backup, reason: "\(error.message ?? "it cannot be read")."))
        } catch let error as LedgerError {
            guard let reason = error.whatIsUnsound else { throw error }
            throw LedgerError.refused(.unsound(path: backup, reason: "\(reason)."))
        }
        return try LedgerBackup.verify(draft.path, as: backup)
    }

    private func compare(with draft: String, of ledger: String) throws -> JournalComparison {
        let (present, comparison) = try readPresent { present in
            let draft = try LedgerBackup.reader(of: draft)
            return try present.read { old in
                (try LedgerBackup.identifier(in: old), try draft.read { try JournalComparison(old, $0) })
            }
        }
        guard present == ledger else {
            throw LedgerError.refused(.another(path: backup, ledger: ledger, expected: present))
        }
        if let entry = comparison.divergence { throw LedgerError.refused(.diverges(path: backup, entry: entry)) }
        if let (first, last) = comparison.onlyInFirst {
            throw LedgerError.refused(.lacks(path: backup, first: first, last: last))
        }
        return comparison
    }

    private func readPresent<Result>(_ body: (DatabaseQueue) throws -> Result) throws -> Result {
        do {
            _ = try LedgerUpgrade.layout(of: directory.database)
            try RecoveryCheck(path: directory.database).run()
            return try body(try LedgerBackup.reader(of: directory.database))
        } catch let error as DatabaseError {
            throw LedgerError.refused(
                .unreadable(path: directory.database, reason: error.message ?? "code \(error.resultCode.rawValue)")
            )
        } catch let error as LedgerError {
            guard let reason = error.whatIsUnsound else { throw error }
            throw LedgerError.refused(.unreadable(path: directory.database, reason: reason))
        }
    }

    private func isSound() throws -> Bool {
        try LedgerVerifier.verify(LedgerBackup.reader(of: directory.database)).isSound
    }

    private func fold() throws {
        do {
            let queue = try DatabaseQueue(
                path: directory.database,
                configuration: Ledger.configuration(readOnly: false)
            )
            let mode = try queue.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
            guard mode == "delete" else { throw LedgerError.refused(.beingRead(path: directory.database)) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw LedgerError.refused(.beingRead(path: directory.database))
        }
    }

    // A copy, not another name of the same file: were the program killed before the next step, the ledger would go on
    // writing to it.
    private func keep() throws -> String {
        let name = directory.freshBackup("before-restore", at: clock.now())
        let draft = try DraftFile(of: name)
        try LedgerBackup.copy(try LedgerBackup.reader(of: directory.database), to: draft.path)
        try draft.publish()
        return name
    }
}
