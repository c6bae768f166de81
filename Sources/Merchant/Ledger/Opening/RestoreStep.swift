/// The moments of restoring at which a program may be killed: what is then on the disk is stated.
package enum RestoreStep: String, Sendable, CaseIterable {
    /// The backup was copied beside the ledger and checked. The ledger is as it was.
    case drafted
    /// The ledger's write-ahead log was folded into it: one file, nothing beside it. The ledger is as it was.
    case folded
    /// A copy of the ledger stands in `backups`. The ledger is as it was.
    case kept
    /// The backup took the ledger's place. The ledger is the backup.
    case placed
}
