import FoundationEssentials
import GRDB
import Timekeeping

/// Brings the file of an earlier program to the layout of this one, once, before it is opened.
struct LedgerUpgrade {
    /// How a file is laid out, as far as this program must change it.
    enum Layout: Hashable {
        /// By this program.
        case current
        /// What follows from the journal was made by other rules.
        case otherProjections
        /// By an earlier program, whose layout this was.
        case earlier(version: Int)
    }

    private let directory: LedgerDirectory
    private let lock: WriterLock?
    private let clock: TimeSource

    /// - Parameter lock: the right to write, or `nil` when it is to be taken for as long as the change takes.
    init(_ directory: LedgerDirectory, lock: WriterLock?, clock: TimeSource) {
        self.directory = directory
        self.lock = lock
        self.clock = clock
    }

    /// What a file says of itself; nothing in it is changed.
    ///
    /// - Throws: ``LedgerError/foreign(path:)``, ``LedgerError/newer(path:version:known:)``.
    static func layout(of path: String) throws -> Layout {
        do {
            return try LedgerBackup.reader(of: path).read { database in
                guard try Int.fetchOne(database, sql: "PRAGMA application_id") == LedgerSchema.applicationIdentifier
                else { throw LedgerError.foreign(path: path) }
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard version <= LedgerSchema.version else {
                    throw LedgerError.newer(path: path, version: version, known: LedgerSchema.version)
                }
                guard version == LedgerSchema.version else { return .earlier(version: version) }
                return try ProjectedTables.areCurrent(in: database) ? .current : .otherProjections
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw LedgerError.foreign(path: path)
        }
    }

    /// Changes the file.
    ///
    /// - Throws: ``LedgerError/held(by:)`` when another program writes to the ledger, ``LedgerError/damaged(_:)`` when
    ///   its journal cannot be read; then what follows from it stays as it was.
    func run() throws {
        let held = try lock ?? WriterLock(path: directory.lock, program: "an upgrade")
        try withExtendedLifetime(held) {
            // Another program may have done it since.
            let layout = try Self.layout(of: directory.database)
            try RecoveryCheck(path: directory.database).run()
            let configuration = Ledger.configuration(readOnly: false)
            let queue = try DatabaseQueue(path: directory.database, configuration: configuration)
            if case .earlier(let version) = layout { try backUp(queue, version: version) }
            try LedgerSchema.bringUp(queue)
            try queue.close()
        }
    }

    // An upgrade is the one change that the journal's own rules do not cover.
    private func backUp(_ queue: DatabaseQueue, version: Int) throws {
        try directory.create()
        let instant = clock.now().description.replacing(":", with: "-")
        let draft = try DraftFile(of: "\(directory.backups)/layout-\(version)-\(instant).sqlite")
        try LedgerBackup.copy(queue, to: draft.path)
        try draft.publish()
    }
}
