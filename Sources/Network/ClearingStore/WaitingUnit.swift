import GRDB

/// A unit of work that waits for its turn, and whoever asked for it.
struct WaitingUnit: Sendable {
    /// Gives the outcome to whoever asked, once it is committed.
    typealias Answer = @Sendable () -> Void

    /// Runs the unit in a savepoint.
    ///
    /// - Throws: what broke the whole transaction; what failed in the unit alone is in its answer.
    let run: @Sendable (Database) throws -> Answer
    /// Says why nothing of the unit's group was committed.
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (StoreTransaction) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        run = { database in
            do {
                var answer: Answer = {}
                try database.inSavepoint {
                    let value = try body(StoreTransaction(database: database))
                    answer = { continuation.resume(returning: value) }
                    return .commit
                }
                return answer
            } catch {
                // A full disk or a failed read undoes more than the savepoint.
                guard database.isInsideTransaction else { throw error }
                return { continuation.resume(throwing: error) }
            }
        }
        fail = { continuation.resume(throwing: $0) }
    }
}
