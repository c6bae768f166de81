/// Why a ledger cannot be used.
public enum LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no ledger in the directory.
    case missing(directory: String)
    /// There is one already.
    case exists(directory: String)
    /// The directory or a file in it cannot be made or written.
    case unwritable(path: String, reason: String)
    /// The file may not be read.
    case unreadable(path: String, reason: String)
    /// The file is not a ledger of Counterfoil.
    case foreign(path: String)
    /// The file was written by a newer program.
    case newer(path: String, version: Int, known: Int)
    /// The file was written by an earlier program, and is only read.
    case older(path: String, version: Int, known: Int)
    /// Another program writes to the ledger.
    case held(by: String)
    /// The ledger was opened for reading only.
    case readOnly
    /// The disk failed to read or to keep something. What was just done may or may not be there when the ledger is
    /// opened again; what was reported as done before is.
    case diskFailed(String)
    /// The write-ahead log beside the ledger is not its own.
    case foreignLog(path: String)
    /// A backup is not written, or not put in the ledger's place.
    case refused(BackupRefusal)
    /// A backup cannot be written where it should be.
    case backupFailed(path: String, reason: String)
    /// The database refused or failed.
    case failed(String)
    /// What is stored cannot be read.
    case damaged(String)
    /// The file is not one that SQLite can read.
    case broken(String)
    /// The ledger's log can only be read with a file beside it, which cannot be made there.
    case logWithoutIndex(path: String)

    public var description: String {
        switch self {
        case .missing(let directory):
            "There is no ledger in \(directory); make one with `counterfoil init`, or name another with --data."
        case .exists(let directory):
            "There is a ledger in \(directory) already; nothing was changed. Name another directory with --data."
        case .unwritable(let path, let reason):
            "The ledger cannot be written: \(path): \(reason). Choose a directory that you own with --data."
        case .unreadable(let path, let reason):
            "The ledger cannot be read: \(path): \(reason). Ask its owner, or name another directory with --data."
        case .foreign(let path):
            "\(path) is not a ledger of Counterfoil; nothing was changed. Name another directory with --data."
        case .newer(let path, let version, let known):
            "\(path) has layout \(version), this program knows layouts up to \(known); install the newer program."
        case .older(let path, let version, let known):
            "\(path) has layout \(version) of an earlier program; whatever writes, such as the console or "
                + "`counterfoil sync`, keeps a backup of it and brings it to layout \(known). "
                + "Where it cannot be written, copy it to a directory of your own."
        case .held(let holder):
            "The ledger is in use by \(holder); close that program first, or only read."
        case .readOnly: "The ledger was opened for reading only."
        case .diskFailed(let reason):
            "The disk failed (\(reason)), and nothing more is recorded until the ledger is opened again; "
                + "look after the disk and start the program anew."
        case .foreignLog(let path):
            "\(path) does not belong to the ledger beside it, and nothing was changed; "
                + "move it to another place, or restore a backup."
        case .refused(let refusal): refusal.description
        case .backupFailed(let path, let reason):
            "The backup cannot be written: \(path): \(reason). Name a file in a directory that you can write to."
        case .failed(let reason): "The ledger failed: \(reason)."
        case .damaged(let reason):
            "The ledger holds something that cannot be read: \(reason). Run `counterfoil verify`."
        case .broken(let reason):
            "The ledger's file is broken: \(reason). `counterfoil verify` says which entries hold; restore a backup."
        case .logWithoutIndex(let path):
            "\(path)-wal can only be read with \(path)-shm, which is missing and cannot be made there; "
                + "copy the directory to where you can write, and name the copy with --data."
        }
    }
}
