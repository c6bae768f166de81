/// Waiting for something to become true: never for a fixed time.
enum Patience {
    /// Asks again and again until there is an answer.
    ///
    /// - Parameters:
    ///   - what: what is waited for, as the failure names it.
    ///   - limit: how long; generous, since it is only reached when something is wrong.
    static func wait<Answer>(
        for what: @autoclosure () -> String,
        within limit: Duration = .seconds(60),
        _ question: () async throws -> Answer?
    ) async throws -> Answer {
        let end = ContinuousClock.now + limit
        while true {
            if let answer = try await question() { return answer }
            guard ContinuousClock.now < end else {
                throw HarnessFailure("Waited \(limit) in vain for \(what()).")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
