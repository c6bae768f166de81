import Synchronization

/// That the network has answered something, told to whoever waits for it.
final class NetworkPulse: Sendable {
    private struct State {
        var beats = 0
        var waiting: AsyncStream<Void>.Continuation?
    }

    private let state = Mutex(State())

    /// How often the network has answered.
    var beats: Int { state.withLock { $0.beats } }

    /// The network has answered.
    func beat() {
        state.withLock {
            $0.beats += 1
            $0.waiting?.yield()
        }
    }

    /// Waits for an answer to anything, so long at most. One waits at a time.
    ///
    /// - Parameter beats: how often it had answered before; one that came since counts.
    /// - Returns: whether there was one.
    func wait(after beats: Int, milliseconds: Int) async -> Bool {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        state.withLock {
            $0.waiting = continuation
            if $0.beats != beats { continuation.yield() }
        }
        defer { state.withLock { $0.waiting = nil } }
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask { await signals.first { true } != nil }
            group.addTask {
                try? await Task.sleep(for: .milliseconds(milliseconds))
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }
}
