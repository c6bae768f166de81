import Synchronization

/// Tells listeners in this process that a terminal has new events; what they are stands in the store.
public final class EventBell: Sendable {
    private struct State {
        var listeners: [String: [UInt64: AsyncStream<Void>.Continuation]] = [:]
        var next: UInt64 = 0
    }

    private let state = Mutex(State())

    init() {}

    /// A stream with an element whenever the terminal has something new; several rings may come as one.
    public func rings(of terminal: String) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[terminal, default: [:]][state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in self?.remove(number, of: terminal) }
        return stream
    }

    /// How many streams listen, of all terminals.
    public var listenerCount: Int {
        state.withLock { state in state.listeners.values.reduce(0) { $0 + $1.count } }
    }

    func ring(_ terminal: String) {
        let listeners = state.withLock { Array($0.listeners[terminal, default: [:]].values) }
        for listener in listeners { listener.yield() }
    }

    private func remove(_ number: UInt64, of terminal: String) {
        state.withLock { state in
            state.listeners[terminal]?[number] = nil
            if state.listeners[terminal]?.isEmpty == true { state.listeners[terminal] = nil }
        }
    }
}
