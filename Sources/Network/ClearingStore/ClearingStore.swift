import FoundationEssentials
import GRDB
public import Timekeeping

/// The database of a clearing node: one SQLite file in WAL mode, written by one transaction at a time.
///
/// Several programs may have the file open; a writer waits up to five seconds for another.
public final class ClearingStore: Sendable {
    private let pool: DatabasePool
    private let commits: GroupCommit
    private let probe: WriteProbe

    /// Opens the file, or makes it, and brings it to the present schema.
    ///
    /// - Throws: ``StoreError``.
    public init(path: String) throws(StoreError) {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "clearing"
        // The pages that payments touch again and again; what is read aside needs few.
        configuration.prepareDatabase { database in
            let kibibytes = database.configuration.readonly ? 4_096 : 65_536
            try database.execute(sql: "PRAGMA cache_size = -\(kibibytes)")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                // The pool sets NORMAL, under which the last commits are lost when the power fails.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // What many commits change is copied into the file once for all of them.
                _ = try Int.fetchOne(database, sql: "PRAGMA wal_autocheckpoint = 4000")
            }
            let migrator = StoreSchema.migrator
            guard try !pool.read(migrator.hasBeenSuperseded) else { throw StoreError.newer(path: path) }
            try migrator.migrate(pool)
            commits = GroupCommit(pool)
            probe = WriteProbe(commits)
        } catch let error as StoreError {
            throw error
        } catch let error as DatabaseError {
            throw .unusable(path: path, reason: error.message ?? "SQLite answers \(error.resultCode)")
        } catch {
            throw .unusable(path: path, reason: "\(error)")
        }
    }

    /// Runs a use case as a whole: what it writes is durable once this returns, or undone when it throws.
    ///
    /// Use cases run one after the other, and those that come at the same time share a commit.
    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (StoreTransaction) throws -> Value
    ) async throws -> Value {
        try await commits.run(body)
    }

    /// Looks at one state of the database; nothing can be written.
    public func read<Value: Sendable>(
        _ body: @Sendable (StoreTransaction) throws -> Value
    ) async throws -> Value {
        try await pool.read { try body(StoreTransaction(database: $0)) }
    }

    /// Whose key it is at an instant, as ``StoreTransaction/holder(ofKey:at:)`` says, for whoever asks at the door: a key
    /// that another program revoked this very moment may still pass it, and is refused by the use case.
    public func holder(ofKey identifier: String, at instant: Timestamp) async throws -> KeyHolder? {
        if let known = commits.memory.holder(ofKey: identifier) { return known }
        return try await read { try $0.holder(ofKey: identifier, at: instant) }
    }

    /// Runs a use case in one transaction before anything else of the program runs, such as at its start.
    public func writeAtStart<Value>(_ body: (StoreTransaction) throws -> Value) throws -> Value {
        defer { commits.memory.forget() }
        return try pool.write { try body(StoreTransaction(database: $0)) }
    }

    /// Whether something can be written: something was within the last second, or can be within the next.
    public func isWritable() async -> Bool { await probe.succeeds(within: .seconds(1)) }

    /// Whether a commit is on the disk once it returns: `PRAGMA synchronous` is FULL or more on the writer.
    public func commitsAreDurable() async throws -> Bool {
        try await pool.writeWithoutTransaction { database in
            try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0 >= 2
        }
    }
}
