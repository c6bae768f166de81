public import ClearingProtocol
import FoundationEssentials
import GRDB
import Synchronization
public import Timekeeping

/// The till's half of the truth: a journal that only grows, and what follows from it, in one SQLite file.
///
/// One program at a time writes, any number read. What ``write(actor:_:)`` returned from is on the disk.
public final class Ledger: Sendable {
    /// Where it is.
    public let directory: LedgerDirectory
    let database: any DatabaseReader & DatabaseWriter
    private let lock: WriterLock?
    private let clock: TimeSource
    private let entropy: Entropy
    // Set once the disk failed: what is in memory may then not be what is on the disk.
    private let failure = Mutex<LedgerError?>(nil)
    // What the newest transaction knew when it was committed.
    private let memory = Mutex<WriterMemory?>(nil)

    private init(
        directory: LedgerDirectory,
        database: any DatabaseReader & DatabaseWriter,
        lock: WriterLock?,
        clock: TimeSource,
        entropy: Entropy
    ) {
        self.directory = directory
        self.database = database
        self.lock = lock
        self.clock = clock
        self.entropy = entropy
    }

    /// Makes a new ledger, whose first entry says whose it is.
    ///
    /// - Parameters:
    ///   - program: what another program is told that finds the ledger in use.
    ///   - actor: who founds it.
    /// - Throws: ``LedgerError/exists(directory:)`` when there is one, ``LedgerError/unwritable(path:reason:)``,
    ///   ``LedgerError/failed(_:)``.
    public static func found(
        in directory: LedgerDirectory,
        profile: MerchantProfile,
        program: String,
        actor: String,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) throws(LedgerError) -> Ledger {
        try directory.create()
        let lock = try WriterLock(path: directory.lock, program: program)
        guard !directory.hasLedger else { throw .exists(directory: directory.path) }
        try directory.setAsideOrphans(at: clock.now())
        let founding = LedgerFounded(ledger: Identifier.random(16, from: entropy), profile: profile)
        // The file appears under its name only once its first entry is in it: a cut in between leaves no half ledger.
        let draft = directory.database + ".draft"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: draft + suffix) }
        do {
            let queue = try DatabaseQueue(path: draft, configuration: configuration(readOnly: false))
            try LedgerSchema.bringUp(queue)
            try queue.write { database in
                let transaction = LedgerTransaction(database, actor: actor, clock: clock, entropy: entropy)
                try transaction.append(.ledgerFounded(founding))
                try transaction.finish()
            }
            try queue.close()
            try FileManager.default.moveItem(atPath: draft, toPath: directory.database)
            try directory.synchronise()
        } catch {
            throw LedgerError(error)
        }
        return try open(directory, lock: lock, clock: clock, entropy: entropy)
    }

    /// Opens a ledger for writing, which no other program does until this one ends.
    ///
    /// - Parameter program: what another program is told that finds the ledger in use.
    /// - Throws: ``LedgerError`` when there is none, it is in use, foreign, newer, or cannot be written.
    public static func openForWriting(
        _ directory: LedgerDirectory,
        program: String,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) throws(LedgerError) -> Ledger {
        guard directory.hasLedger else { throw .missing(directory: directory.path) }
        let lock = try WriterLock(path: directory.lock, program: program)
        return try open(directory, lock: lock, clock: clock, entropy: entropy)
    }

    /// Opens a ledger for reading, whoever writes to it. Nothing in the file is changed.
    ///
    /// - Throws: ``LedgerError`` when there is none, or it is foreign, newer, or of an earlier layout, which whoever
    ///   opens it for writing brings up.
    public static func openForReading(_ directory: LedgerDirectory) throws(LedgerError) -> Ledger {
        guard directory.hasLedger else { throw .missing(directory: directory.path) }
        return try open(directory, lock: nil, clock: .system, entropy: .system)
    }

    static func open(
        _ directory: LedgerDirectory,
        lock: WriterLock?,
        clock: TimeSource,
        entropy: Entropy
    ) throws(LedgerError) -> Ledger {
        do {
            // A writing pool changes the file's header, so that the file is asked first whose it is.
            let layout = try LedgerUpgrade.layout(of: directory.database)
            let pool = try lock == nil ? reader(directory, layout) : writer(directory, layout, clock: clock)
            return Ledger(directory: directory, database: pool, lock: lock, clock: clock, entropy: entropy)
        } catch {
            throw lock == nil ? directory.refusalToRead(error) : LedgerError(error)
        }
    }

    // Whoever reads changes nothing, not even for the better: what was tampered with is there to be found.
    private static func reader(_ directory: LedgerDirectory, _ layout: LedgerUpgrade.Layout) throws -> DatabasePool {
        if case .earlier(let version) = layout {
            throw LedgerError.older(path: directory.database, version: version, known: LedgerSchema.version)
        }
        let path = LedgerDirectory.readingPath(of: directory.database)
        return try DatabasePool(path: path, configuration: configuration(readOnly: true))
    }

    private static func writer(
        _ directory: LedgerDirectory,
        _ layout: LedgerUpgrade.Layout,
        clock: TimeSource
    ) throws -> DatabasePool {
        if case .earlier(let version) = layout {
            try LedgerUpgrade(directory, clock: clock).run(from: version)
        } else {
            try RecoveryCheck(path: directory.database).run()
        }
        let pool = try DatabasePool(path: directory.database, configuration: configuration(readOnly: false))
        // A pool turns its writer to NORMAL after the configuration, which a power cut may take entries from.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try checkThatItCanBeWritten(pool)
        guard try pool.read({ try ProjectedTables.areCurrent(in: $0) }) else {
            throw LedgerError.damaged("its tables were filled by other rules than this program's")
        }
        return pool
    }

    // SQLite opens a file that may only be read all the same, and would say so at the first payment.
    private static func checkThatItCanBeWritten(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try database.execute(sql: "PRAGMA user_version = \(LedgerSchema.version)")
                return .rollback
            }
        }
    }

    /// How much of the file a connection keeps in memory: payments in batches go all over the indexes of numbers that are
    /// random, and a page that does not fit is written before its time, and again.
    static let cacheKibibytes = 16_384

    static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(5)
        // Verifying takes two, and must not keep others from reading.
        configuration.maximumReaderCount = 3
        configuration.prepareDatabase { database in
            // SQLite does not store this in the file: each connection that may write must say it.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
        }
        return configuration
    }

    /// Changes the ledger: all of it, or, when `body` throws, nothing.
    ///
    /// When this returns, what was appended survives a power cut. When the disk fails, nothing more is recorded until
    /// the ledger is opened again: the kernel forgets what it could not write, and would call the next attempt a success.
    ///
    /// - Parameter calendar: gives the business day of what is recorded while no shift is open.
    /// - Throws: ``LedgerError``, and whatever `body` throws.
    public func write<Result>(
        actor: String,
        calendar: MerchantCalendar? = nil,
        _ body: (LedgerTransaction) throws -> Result
    ) throws -> Result {
        guard lock != nil else { throw LedgerError.readOnly }
        do {
            let (result, newest): (Result, WriterMemory?) = try database.write { database in
                if let failure = failure.withLock({ $0 }) { throw failure }
                let transaction = LedgerTransaction(
                    database,
                    actor: actor,
                    clock: clock,
                    entropy: entropy,
                    calendar: calendar,
                    memory: memory.withLock { $0.take() }
                )
                let result = try body(transaction)
                return (result, try transaction.finish())
            }
            memory.withLock { $0 = newest }
            return result
        } catch let error as DatabaseError {
            let error = LedgerError(error)
            if case .diskFailed = error { failure.withLock { $0 = error } }
            throw error
        }
    }

    /// Reads the ledger as it stands at one instant.
    ///
    /// - Throws: ``LedgerError``, and whatever `body` throws.
    public func read<Result>(_ body: (LedgerView) throws -> Result) throws -> Result {
        do {
            return try database.read { try body(LedgerView($0)) }
        } catch let error as DatabaseError {
            throw LedgerError(error)
        }
    }

    /// Recomputes the whole ledger; see ``VerificationReport``.
    ///
    /// - Parameter isRebuilding: whether all that follows from the journal is also made anew, in a scratch file in the
    ///   temporary directory, and compared row by row.
    /// - Throws: ``LedgerError`` when it cannot be read at all.
    public func verify(isRebuilding: Bool = false) throws(LedgerError) -> VerificationReport {
        do {
            return try LedgerVerifier.verify(database, isRebuilding: isRebuilding)
        } catch {
            throw LedgerError(error)
        }
    }
}
