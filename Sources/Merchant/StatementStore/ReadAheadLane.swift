import Dispatch
import Synchronization

/// The way of rows from the core that reads them to the one that works on them.
final class ReadAheadLane<Row: Sendable, End: Sendable>: Sendable {
    /// What comes along it.
    enum Parcel: Sendable {
        /// Rows, in their order.
        case rows([Row])
        /// What the reading came to; nothing comes after it.
        case end(Result<End, any Error>)
    }

    /// Nobody takes the rows any more.
    private struct Abandoned: Error {}

    private struct State {
        var parcels: [Parcel] = []
        var isAbandoned = false
        var hasEnded = false
    }

    /// How many parcels wait at most.
    private static var most: Int { 8 }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    init() {
        // A semaphore must not be let go of with less than it began with.
        for _ in 0..<Self.most { room.signal() }
    }

    /// Sends rows, once there is room for them.
    ///
    /// - Throws: when nobody takes them any more.
    func send(_ rows: [Row]) throws {
        put(.rows(rows))
        if state.withLock({ $0.isAbandoned }) { throw Abandoned() }
    }

    /// Sends the last rows and the end.
    func end(after rows: [Row], with end: Result<End, any Error>) {
        put(.rows(rows))
        put(.end(end))
    }

    /// The next parcel, once it is there; none may be asked for after the end.
    func next() -> Parcel {
        filled.wait()
        let parcel = state.withLock { state in
            let parcel = state.parcels.removeFirst()
            if case .end = parcel { state.hasEnded = true }
            return parcel
        }
        room.signal()
        return parcel
    }

    /// Takes no more rows, and waits until nobody sends any.
    func abandon() {
        state.withLock { $0.isAbandoned = true }
        while !state.withLock({ $0.hasEnded }) { _ = next() }
    }

    private func put(_ parcel: Parcel) {
        room.wait()
        state.withLock { $0.parcels.append(parcel) }
        filled.signal()
    }
}
