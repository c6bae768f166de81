/// Why a ledger cannot be used.
public enum LedgerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no ledger in the directory.
    case missing(directory: String)
    /// There is one already.
    case exists(directory: String)
    /// The directory or a file in it cannot be made or written.
    case unwritable(path: String, reason: String)
    /// The file is not a ledger of Counterfoil.
    case foreign(path: String)
    /// The file was written by a newer program.
    case newer(path: String, version: Int, known: Int)
    /// Another program writes to the ledger.
    case held(by: String)
    /// The ledger was opened for reading only.
    case readOnly
    /// The database refused or failed.
    case failed(String)
    /// What is stored cannot be read.
    case damaged(String)

    public var description: String {
        switch self {
        case .missing(let directory):
            "There is no ledger in \(directory); make one with `counterfoil init`, or name another with --data."
        case .exists(let directory):
            "There is a ledger in \(directory) already; nothing was changed. Name another directory with --data."
        case .unwritable(let path, let reason):
            "The ledger cannot be written: \(path): \(reason). Choose a directory that you own with --data."
        case .foreign(let path):
            "\(path) is not a ledger of Counterfoil; nothing was changed. Name another directory with --data."
        case .newer(let path, let version, let known):
            "\(path) has layout \(version), this program knows layouts up to \(known); install the newer program."
        case .held(let holder):
            "The ledger is in use by \(holder); close that program first, or only read."
        case .readOnly: "The ledger was opened for reading only."
        case .failed(let reason): "The ledger failed: \(reason)."
        case .damaged(let reason):
            "The ledger holds something that cannot be read: \(reason). Run `counterfoil verify`."
        }
    }
}
