import GRDB

/// A unit of work that waits for its turn, and whoever asked for it.
struct WaitingUnit: Sendable {
    /// Gives the outcome to whoever asked, once it is committed.
    typealias Answer = @Sendable () -> Void

    /// Why a unit did not come to its end.
    struct Failure: Error {
        let reason: any Error
    }

    /// Runs the unit as a part of the transaction.
    ///
    /// - Throws: ``Failure``, after which nothing of the transaction can stay.
    let run: @Sendable (StoreTransaction) throws -> Answer
    /// Runs the unit in a savepoint.
    ///
    /// - Throws: what broke the whole transaction; what failed in the unit alone is in its answer.
    let runApart: @Sendable (StoreTransaction) throws -> Answer
    /// Says why nothing of the unit's group was committed.
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (StoreTransaction) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        run = { transaction in
            do {
                let value = try body(transaction)
                // SQLite undoes everything by itself when the disk is full, and goes on without a transaction.
                guard transaction.database.isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return { continuation.resume(returning: value) }
            } catch {
                throw Failure(reason: error)
            }
        }
        runApart = { transaction in
            do {
                var answer: Answer = {}
                try transaction.database.inSavepoint {
                    let value = try body(transaction)
                    answer = { continuation.resume(returning: value) }
                    return .commit
                }
                return answer
            } catch {
                transaction.memory?.forget()
                // A full disk or a failed read undoes more than the savepoint.
                guard transaction.database.isInsideTransaction else { throw error }
                return { continuation.resume(throwing: error) }
            }
        }
        fail = { continuation.resume(throwing: $0) }
    }
}
