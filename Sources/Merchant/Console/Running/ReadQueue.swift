import Synchronization

/// What is to be read from the ledger, one after another.
///
/// A reading that waits gives way to a newer one of the same thing: whoever presses four keys in a row wants to see
/// what the last one asks for.
final class ReadQueue: Sendable {
    private let waiting = Mutex<[Effect]>([])
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init() {
        (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func add(_ effect: Effect) {
        waiting.withLock { waiting in
            if let subject = effect.readingSubject { waiting.removeAll { $0.readingSubject == subject } }
            waiting.append(effect)
        }
        signal.yield()
    }

    /// Takes what waits, the oldest first.
    func next() -> Effect? {
        waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }

    /// Does what is added, until the task is cancelled.
    func run(_ body: (Effect) async -> Void) async {
        for await _ in signals {
            while !Task.isCancelled, let effect = next() { await body(effect) }
        }
    }
}
