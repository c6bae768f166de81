import Synchronization

/// Lets a continuation go on with the first of several answers.
final class FirstAnswer<Value: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Value, Never>?>

    init(_ continuation: CheckedContinuation<Value, Never>) {
        waiting = Mutex(continuation)
    }

    /// Whether no answer was given yet.
    var isWaitedFor: Bool { waiting.withLock { $0 != nil } }

    func give(_ answer: sending Value) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: answer)
    }
}
