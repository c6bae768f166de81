import ClearingProtocol

/// A refusal of a request that may be taken later.
struct RetryLater: Error {
    let problem: Problem
    /// After how many seconds it is worth trying again.
    let seconds: Int
    /// Whether the connection ends with the answer.
    var endsConnection = false

    static func tooMany(_ seconds: Int) -> RetryLater {
        RetryLater(
            problem: Problem(.rateLimited, "Too many requests; try again in \(seconds) s."),
            seconds: seconds
        )
    }

    static var stopping: RetryLater {
        RetryLater(
            problem: Problem(.unavailable, "The node is stopping; try again in a moment."),
            seconds: 1,
            endsConnection: true
        )
    }
}
