import Synchronization

/// Says once that it is time to stop.
final class Closing: Sendable {
    private let state = Mutex(false)

    var isOver: Bool { state.withLock { $0 } }

    func end() { state.withLock { $0 = true } }
}
