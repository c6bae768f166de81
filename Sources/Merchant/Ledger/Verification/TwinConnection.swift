import Dispatch
import GRDB
import Synchronization

/// A second connection that sees the file exactly as a first one does, and does what it is given on a thread of its own.
final class TwinConnection: Sendable {
    private typealias Work = @Sendable (Database) -> Void

    private let queue = DispatchQueue(label: "counterfoil.verify.twin")
    private let isReady = DispatchSemaphore(value: 0)
    private let isEnded = DispatchSemaphore(value: 0)
    private let isGiven = DispatchSemaphore(value: 0)
    // `nil` is the end of the work.
    private let work = Mutex<[Work?]>([])
    private let isOpen = Mutex(false)

    /// How often somebody may write in between before it is given up.
    private static let attempts = 8

    private init(_ pool: DatabasePool) {
        queue.async { [self] in
            try? pool.read { database in
                // A transaction sees the file as it is when it first reads.
                _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
                isOpen.withLock { $0 = true }
                isReady.signal()
                while let next = next() { next(database) }
            }
            isReady.signal()
            isEnded.signal()
        }
        isReady.wait()
    }

    /// Begins a transaction on a connection that has none, and another one that sees the same.
    ///
    /// - Returns: `nil` when there is no second connection, or it never saw the same because others kept writing.
    static func begin(beside first: Database, of pool: DatabasePool) throws -> TwinConnection? {
        for _ in 0..<attempts {
            // The number stays the same as long as nobody writes from one look to the next; the twin looks in between.
            let before = try version(first)
            let twin = TwinConnection(pool)
            try first.beginTransaction(.deferred)
            if try version(first) == before { return twin.isOpen.withLock { $0 } ? twin : nil }
            twin.end()
            try first.rollback()
        }
        try first.beginTransaction(.deferred)
        return nil
    }

    private static func version(_ database: Database) throws -> Int? {
        try Int.fetchOne(database, sql: "PRAGMA data_version")
    }

    private func next() -> Work? {
        isGiven.wait()
        return work.withLock { $0.removeFirst() }
    }

    private func give(_ next: Work?) {
        work.withLock { $0.append(next) }
        isGiven.signal()
    }

    /// Gives it something to do after what it was given before.
    func start<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) -> TwinResult<Value> {
        let result = TwinResult<Value>()
        give { database in result.set(Result { try body(database) }) }
        return result
    }

    /// Waits until all is done, and ends the transaction.
    func end() {
        give(nil)
        isEnded.wait()
    }
}
