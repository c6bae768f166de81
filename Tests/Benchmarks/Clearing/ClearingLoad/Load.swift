import Synchronization

/// Does the same thing again and again, and notes how long each took.
enum Load {
    /// As often as so many workers manage, each after the other.
    ///
    /// - Parameter work: is told which worker does it, and its count of all.
    static func closed(
        workers: Int,
        for limit: Duration,
        _ work: @escaping @Sendable (_ worker: Int, _ count: Int) async throws -> Void
    ) async throws -> Figures {
        let (clock, next) = (ContinuousClock(), Counter())
        let start = clock.now
        return try await withThrowingTaskGroup(of: [Duration].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var durations: [Duration] = []
                    while clock.now - start < limit {
                        let begin = clock.now
                        try await work(worker, next.next())
                        durations.append(clock.now - begin)
                    }
                    return durations
                }
            }
            let durations = try await group.reduce(into: []) { $0 += $1 }
            return Figures(durations, over: clock.now - start)
        }
    }

    /// At a steady pace, whether the one before is done or not; what is late counts from when it was due.
    static func paced(
        perSecond: Double,
        for limit: Duration,
        _ work: @escaping @Sendable (_ count: Int) async throws -> Void
    ) async throws -> Figures {
        let clock = ContinuousClock()
        let start = clock.now
        return try await withThrowingTaskGroup(of: Duration.self) { group in
            for count in 0..<Int(perSecond * (limit / .seconds(1))) {
                let due = start + .seconds(Double(count) / perSecond)
                try await clock.sleep(until: due, tolerance: .zero)
                group.addTask {
                    try await work(count)
                    return clock.now - due
                }
            }
            let durations = try await group.reduce(into: []) { $0.append($1) }
            return Figures(durations, over: clock.now - start)
        }
    }
}

/// Counts from 0.
final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock { value in
            defer { value += 1 }
            return value
        }
    }
}
