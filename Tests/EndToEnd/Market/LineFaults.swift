import Synchronization
import TestSupport

/// Draws what becomes of each request, and counts it.
final class LineFaults: Sendable {
    private struct State {
        var generator: SeededGenerator
        var counts: [LineFault: Int] = [:]
        var isOver = false
    }

    private let state: Mutex<State>

    init(seed: UInt64) {
        state = Mutex(State(generator: SeededGenerator(seed: seed)))
    }

    /// What becomes of the next request.
    func next() -> LineFault {
        state.withLock { state in
            guard !state.isOver else { return .none }
            var dice = Int.random(in: 0..<100, using: &state.generator)
            let drawn = LineFault.allCases.first { fault in
                dice -= fault.share
                return dice < 0
            }
            let fault = drawn ?? .none
            state.counts[fault, default: 0] += 1
            return fault
        }
    }

    /// A pause of at most so many milliseconds.
    func pause(most: Int) -> Duration {
        state.withLock { .milliseconds(Int.random(in: 1...most, using: &$0.generator)) }
    }

    /// Lets everything pass from now on.
    func end() { state.withLock { $0.isOver = true } }

    /// How often each was drawn.
    var counts: [LineFault: Int] { state.withLock { $0.counts } }
}
