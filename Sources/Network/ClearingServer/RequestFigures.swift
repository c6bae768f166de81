import Clearing
import Synchronization

/// What a server was asked and answered since it began.
final class RequestFigures: Sendable {
    /// What requests are told apart by.
    struct Kind: Hashable, Sendable, Comparable {
        let method: String
        let route: String
        let status: Int

        static func < (first: Kind, second: Kind) -> Bool {
            (first.route, first.method, first.status) < (second.route, second.method, second.status)
        }
    }

    struct Snapshot: Sendable {
        var answers: [Kind: Int] = [:]
        var durations: [String: DurationHistogram] = [:]
        var underWay = 0
        var refusedByRate = 0
    }

    private let state = Mutex(Snapshot())

    var snapshot: Snapshot { state.withLock { $0 } }

    func begin() {
        state.withLock { $0.underWay += 1 }
    }

    /// Counts a request that ended, with its answer if there was one.
    func end(_ kind: Kind?, after duration: Duration) {
        state.withLock { snapshot in
            snapshot.underWay -= 1
            guard let kind else { return }
            snapshot.answers[kind, default: 0] += 1
            snapshot.durations[kind.route, default: DurationHistogram()].record(duration)
            if kind.status == 429 { snapshot.refusedByRate += 1 }
        }
    }
}
