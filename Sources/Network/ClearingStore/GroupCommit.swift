import GRDB
import Synchronization

/// Commits units of work together: what comes while one commit is on its way to the disk shares the next.
///
/// A commit costs what the disk takes to make it durable, however much is in it. Where one of the units fails, the group
/// is undone and runs again with a savepoint for each, so that it is undone alone; none is answered before the commit
/// that it is in. Nobody waits for company: a unit that comes while nothing is being written is committed at once.
final class GroupCommit: Sendable {
    private struct Queue {
        var waiting: [WaitingUnit] = []
        var isWorking = false
        var committedAt: ContinuousClock.Instant?
    }

    /// The most units of one commit, so that the first of them does not wait long for the last.
    private static let largestGroup = 128

    private let pool: DatabasePool
    private let queue = Mutex(Queue())
    let memory = StoreMemory()

    init(_ pool: DatabasePool) {
        self.pool = pool
    }

    /// Whether something was committed within the last second.
    var hasJustCommitted: Bool {
        queue.withLock { queue in queue.committedAt.map { .now - $0 < .seconds(1) } ?? false }
    }

    /// Runs a unit of work once, and returns once what it wrote is committed, or throws once it is undone.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (StoreTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isFirst = queue.withLock { queue in
                queue.waiting.append(WaitingUnit(body, continuation))
                defer { queue.isWorking = true }
                return !queue.isWorking
            }
            // On the writer's own thread, so that no commit waits for a turn among those who check signatures.
            if isFirst { pool.asyncWriteWithoutTransaction { self.work($0) } }
        }
    }

    private func work(_ database: Database) {
        while let group = nextGroup() {
            do {
                for answer in try commit(group, in: database) { answer() }
            } catch {
                for unit in group { unit.fail(error) }
            }
        }
    }

    private func commit(_ group: [WaitingUnit], in database: Database) throws -> [WaitingUnit.Answer] {
        do {
            return try write(database) { transaction in try group.map { try $0.run(transaction) } }
        } catch let failure as WaitingUnit.Failure {
            guard group.count > 1 else { throw failure.reason }
            return try write(database) { transaction in try group.map { try $0.runApart(transaction) } }
        }
    }

    private func write(
        _ database: Database,
        _ body: (StoreTransaction) throws -> [WaitingUnit.Answer]
    ) throws -> [WaitingUnit.Answer] {
        do {
            var answers: [WaitingUnit.Answer] = []
            try database.inTransaction(.immediate) {
                try memory.begin(database)
                answers = try body(StoreTransaction(database: database, memory: memory))
                return .commit
            }
            queue.withLock { $0.committedAt = .now }
            return answers
        } catch {
            memory.forget()
            throw error
        }
    }

    /// What waits by now; `nil` when nothing does, and then whoever comes next begins to work.
    private func nextGroup() -> [WaitingUnit]? {
        queue.withLock { queue in
            let group = Array(queue.waiting.prefix(Self.largestGroup))
            queue.waiting.removeFirst(group.count)
            queue.isWorking = !group.isEmpty
            return group.isEmpty ? nil : group
        }
    }
}
