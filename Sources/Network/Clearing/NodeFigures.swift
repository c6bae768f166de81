public import ClearingProtocol
import Synchronization

/// What a node has done since it was opened, for whoever watches over it.
public final class NodeFigures: Sendable {
    /// The figures at one moment.
    public struct Snapshot: Sendable, Hashable {
        /// How many attempts came into each state.
        public fileprivate(set) var orders: [OrderState: Int] = [:]
        /// How long the database took to make transactions durable.
        public fileprivate(set) var commits = DurationHistogram()
    }

    private let state = Mutex(Snapshot())

    init() {}

    /// The figures of now.
    public var snapshot: Snapshot { state.withLock { $0 } }

    /// Counts what a transaction did, once it is durable.
    func record(_ states: [OrderState], commit: Duration) {
        state.withLock { snapshot in
            for state in states { snapshot.orders[state, default: 0] += 1 }
            snapshot.commits.record(commit)
        }
    }
}
