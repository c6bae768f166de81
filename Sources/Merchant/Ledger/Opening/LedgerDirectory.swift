import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// Where the parts of a ledger are on disk.
public struct LedgerDirectory: Sendable, Hashable {
    /// The directory.
    public let path: String

    /// The ledger in a directory.
    public init(_ path: String) {
        self.path = path
    }

    /// The database.
    public var database: String { "\(path)/ledger.sqlite" }
    /// The file whose lock the one writer holds.
    public var lock: String { "\(path)/ledger.lock" }
    /// Where the private keys are, mode 0700.
    public var keys: String { "\(path)/keys" }
    /// The terminal's own key.
    public var terminalKey: String { "\(keys)/terminal.key" }
    /// The key that is to take its place.
    public var nextTerminalKey: String { "\(terminalKey).next" }
    /// What keys the hashes of the operators' PINs. It stays when the terminal's key is renewed.
    public var operatorsKey: String { "\(keys)/operators.key" }
    /// Where what is exported at the screen goes.
    public var exports: String { "\(path)/exports" }
    /// Where backups go.
    public var backups: String { "\(path)/backups" }
    /// What the program says on standard error while its screen is up.
    public var errorLog: String { "\(path)/console.log" }
    /// The same for the customer's screen.
    public var displayLog: String { "\(path)/display.log" }
    /// What the customer's screen is to show.
    public var displayCue: String { "\(path)/display.cue" }

    /// The statements of clearing and of banks that were read in.
    public var statements: String { "\(path)/statements.sqlite" }

    /// What the merchant states that its acquirers charge.
    public var fees: String { "\(path)/fees.txt" }

    /// Whether there is a ledger.
    public var hasLedger: Bool { access(database, F_OK) == 0 }

    /// Makes the directories that are missing.
    ///
    /// - Throws: ``LedgerError/unwritable(path:reason:)``.
    public func create() throws(LedgerError) {
        for (directory, mode) in [(path, 0o700), (keys, 0o700), (backups, 0o700)] {
            do {
                try FileManager.default.createDirectory(
                    atPath: directory,
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: mode]
                )
            } catch {
                throw .unwritable(path: directory, reason: "the directory cannot be made")
            }
        }
        guard access(path, W_OK | X_OK) == 0 else {
            throw .unwritable(path: path, reason: String(cString: strerror(errno)))
        }
    }

    /// Makes what was created or renamed in the directory survive a power cut.
    func synchronise() throws(LedgerError) {
        try Self.synchronise(path)
    }

    /// Makes what was created or renamed in a directory survive a power cut.
    static func synchronise(_ path: String) throws(LedgerError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    }
}
