import FoundationEssentials
import GRDB
import Timekeeping

/// Brings the file of an earlier program to the layout of this one, once, before it is opened for writing.
struct LedgerUpgrade {
    /// How a file is laid out, as far as this program must change it.
    enum Layout: Hashable {
        /// By this program.
        case current
        /// By an earlier program, whose layout this was.
        case earlier(version: Int)
    }

    private let directory: LedgerDirectory
    private let clock: TimeSource

    /// The caller has the right to write to the ledger.
    init(_ directory: LedgerDirectory, clock: TimeSource) {
        self.directory = directory
        self.clock = clock
    }

    /// How a file is laid out; nothing in it is changed.
    ///
    /// The number in its header alone is not believed: whoever lowers it would have the file made anew.
    ///
    /// - Throws: ``LedgerError/foreign(path:)``, ``LedgerError/newer(path:version:known:)``, or
    ///   ``LedgerError/broken(_:)`` when the file is of no layout.
    static func layout(of path: String) throws -> Layout {
        do {
            return try LedgerBackup.reader(of: path).read { database in
                guard try Int.fetchOne(database, sql: "PRAGMA application_id") == LedgerSchema.applicationIdentifier
                else { throw LedgerError.foreign(path: path) }
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard version <= LedgerSchema.version else {
                    throw LedgerError.newer(path: path, version: version, known: LedgerSchema.version)
                }
                let steps = try LedgerSchema.migrator.appliedIdentifiers(database)
                // The tables of this program stand there from the third step on: where a kill ended the steps between two
                // of them, the others are still to come.
                if try steps.contains("\(LedgerSchema.version)") && database.tableExists(RejectedLineRow.layout.name) {
                    return .current
                }
                guard (1..<LedgerSchema.version).contains(version), steps == Set((1...version).map(String.init)),
                    try database.tableExists("projections") == (version >= 2),
                    try database.tableExists(SearchIndex.waiting) == (version >= 3)
                else { throw LedgerError.broken("its tables are of no layout that this program knows") }
                return .earlier(version: version)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw LedgerError.foreign(path: path)
        }
    }

    /// Changes the file.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when its journal cannot be read; then it stays as it was.
    func run(from version: Int) throws {
        try RecoveryCheck(path: directory.database).run()
        let configuration = Ledger.configuration(readOnly: false)
        let queue = try DatabaseQueue(path: directory.database, configuration: configuration)
        try directory.keepingCopy(of: queue, as: "layout-\(version)", at: clock.now()) { _ in
            (try LedgerSchema.bringUp(queue), isChanged: true)
        }
        try queue.close()
    }
}
