import Synchronization

/// Finds out whether something can be written, once for all who ask at the same time.
final class WriteProbe: Sendable {
    private let commits: GroupCommit
    private let underWay = Mutex<Task<Bool, Never>?>(nil)

    init(_ commits: GroupCommit) {
        self.commits = commits
    }

    /// Whether a commit succeeds within a time; one of just now counts.
    func succeeds(within limit: Duration) async -> Bool {
        if commits.hasJustCommitted { return true }
        let probe = probe()
        // Nobody waits for a writer that is stuck; what it was asked stands in its queue once.
        let (answers, continuation) = AsyncStream.makeStream(of: Bool.self)
        let asking = Task { continuation.yield(await probe.value) }
        let timing = Task {
            try await Task.sleep(for: limit)
            continuation.yield(false)
        }
        defer {
            asking.cancel()
            timing.cancel()
        }
        return await answers.first { _ in true } ?? false
    }

    private func probe() -> Task<Bool, Never> {
        underWay.withLock { underWay in
            if let underWay { return underWay }
            let probe = Task {
                let isWritten = try? await commits.run { transaction in
                    // SQLite writes no page on which nothing changes.
                    try transaction.run(
                        """
                        INSERT INTO settings(name, value) VALUES ('probe', 'one')
                        ON CONFLICT DO UPDATE SET value = CASE value WHEN 'one' THEN 'two' ELSE 'one' END
                        """
                    )
                    return true
                }
                self.underWay.withLock { $0 = nil }
                return isWritten ?? false
            }
            underWay = probe
            return probe
        }
    }
}
