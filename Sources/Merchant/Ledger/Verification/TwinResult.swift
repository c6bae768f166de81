import Dispatch
import Synchronization

/// What becomes of work that another thread does.
final class TwinResult<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    func set(_ outcome: Result<Value, any Error>) {
        result.withLock { $0 = outcome }
        isDone.signal()
    }

    /// Waits for it.
    func value() throws -> Value {
        isDone.wait()
        // Whoever asks again need not wait again.
        isDone.signal()
        guard let outcome = result.withLock({ $0 }) else { preconditionFailure("it is signalled once it is set") }
        return try outcome.get()
    }
}
