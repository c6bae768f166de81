/// Why a backup is not written over a file, or not put in a ledger's place. Nothing was changed.
public enum BackupRefusal: Sendable, Hashable, CustomStringConvertible {
    /// The place of the backup is the ledger itself, or the backup to restore is.
    case isTheLedger(path: String)
    /// There is something other than a file.
    case notAFile(path: String)
    /// There is no file.
    case missing(path: String)
    /// The file may not be read.
    case notReadable(path: String, reason: String)
    /// Another program is writing the same backup.
    case underWay(path: String)
    /// A write-ahead log lies beside the file: some program has it open as a ledger.
    case inUse(path: String)
    /// The file is not a ledger of Counterfoil.
    case foreign(path: String)
    /// The file was written by a newer program.
    case newer(path: String, version: Int, known: Int)
    /// The file is a ledger that does not hold.
    case unsound(path: String, reason: String)
    /// The file belongs to another ledger.
    case another(path: String, ledger: String, expected: String)
    /// The file and the ledger have a common beginning, and then say different things.
    case diverges(path: String, entry: JournalMark)
    /// The file that would be overwritten holds entries that the ledger lacks.
    case holdsMore(path: String, first: JournalMark, last: JournalMark)
    /// The ledger holds entries that the backup lacks.
    case lacks(path: String, first: JournalMark, last: JournalMark)
    /// The ledger that would be replaced cannot be read, so that nobody knows what would be lost.
    case unreadable(path: String, reason: String)
    /// Other programs have the ledger open.
    case beingRead(path: String)

    public var description: String {
        switch self {
        case .isTheLedger(let path): "\(path) is the ledger itself; name another file."
        case .notAFile(let path): "\(path) is not a plain file; name another one."
        case .missing(let path): "There is no file \(path); name the backup."
        case .notReadable(let path, let reason): "\(path) cannot be read: \(reason); ask its owner, or name a copy."
        case .underWay(let path): "Another program is writing \(path) just now; wait for it, or name another file."
        case .inUse(let path):
            "\(path) is in use as a ledger (there is a write-ahead log beside it); name another file."
        case .foreign(let path): "\(path) is not a backup of a ledger of Counterfoil; name another file."
        case .newer(let path, let version, let known):
            "\(path) has layout \(version), this program knows layouts up to \(known); install the newer program."
        case .unsound(let path, let reason): "\(path) does not hold, and nothing was changed: \(reason)"
        case .another(let path, let ledger, let expected):
            "\(path) is of the ledger \(ledger), not of \(expected); name another file."
        case .diverges(let path, let entry):
            "\(path) and the ledger say different things from entry \(entry) on; nothing was changed."
        case .holdsMore(let path, let first, let last):
            "\(path) holds \(Self.entries(first, last)) that the ledger lacks; name another file."
        case .lacks(let path, let first, let last):
            "The ledger holds \(Self.entries(first, last)) that \(path) lacks; nothing was changed. Restore a newer backup."
        case .unreadable(let path, let reason):
            "The present ledger cannot be read (\(reason)), so nobody knows what would be lost; "
                + "move \(path) and what begins with its name to another place, and restore again."
        case .beingRead(let path):
            "Other programs have \(path) open; close them (display, lists, reports) and restore again."
        }
    }

    private static func entries(_ first: JournalMark, _ last: JournalMark) -> String {
        first == last
            ? "1 entry, \(first)," : "\(last.sequence - first.sequence + 1) entries, from \(first) to \(last),"
    }
}
