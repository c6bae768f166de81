import GRDB
import Synchronization

/// Commits units of work together: what comes while one commit is on its way to the disk shares the next.
///
/// A commit costs what the disk takes to make it durable, however much is in it. Each unit stands in a savepoint of its
/// own, so that one that fails is undone alone; none is answered before the commit that it is in. Nobody waits for
/// company: a unit that comes while nothing is being written is committed at once.
final class GroupCommit: Sendable {
    private struct Queue {
        var waiting: [WaitingUnit] = []
        var isWorking = false
    }

    /// The most units of one commit, so that the first of them does not wait long for the last.
    private static let largestGroup = 128

    private let pool: DatabasePool
    private let queue = Mutex(Queue())

    init(_ pool: DatabasePool) {
        self.pool = pool
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
            if isFirst { Task { await work() } }
        }
    }

    private func work() async {
        while let group = nextGroup() {
            let outcome: Result<[WaitingUnit.Answer], any Error>
            do {
                outcome = .success(try await pool.write { database in try group.map { try $0.run(database) } })
            } catch {
                outcome = .failure(error)
            }
            switch outcome {
            case .success(let answers): for answer in answers { answer() }
            case .failure(let error): for unit in group { unit.fail(error) }
            }
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
