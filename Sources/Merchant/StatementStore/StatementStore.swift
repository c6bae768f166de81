import FoundationEssentials
import GRDB

/// The statements that were read in, row by row, in one SQLite file beside the ledger.
///
/// It is evidence and not the truth: the journal says which files were read in and what was decided about them, and the
/// files can be read in again.
public final class StatementStore: Sendable {
    /// Where it is.
    public let path: String
    let queue: DatabaseQueue

    /// Opens the file, or makes it.
    ///
    /// - Throws: ``StatementStoreError`` when it cannot be read or written, or is of a newer program.
    public init(path: String) throws(StatementStoreError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            // 4 MiB: rows come and go in the order of the file, and are not looked up.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -4096") }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try StatementSchema.migrator.migrate(queue)
            // What was bought at a bank's counter is nobody else's business.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch {
            throw StatementStoreError(error, path: path)
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws(StatementStoreError) -> Result {
        do { return try queue.read(body) } catch { throw StatementStoreError(error, path: path) }
    }

    func write<Result>(_ body: (Database) throws -> Result) throws(StatementStoreError) -> Result {
        do { return try queue.write(body) } catch { throw StatementStoreError(error, path: path) }
    }
}
