public import ClearingProtocol

/// Why the network could not be asked, or what it said instead of yes. Each says whether money may have moved.
public enum ClearingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No connection came about: the request did not arrive.
    case unreachable(String)
    /// The node's certificate is not vouched for: nothing was sent.
    case untrusted(String)
    /// The node had no room for the request and did nothing; it may say after how many seconds it will have.
    case busy(retryAfter: Int?)
    /// The request was sent and no whole answer came: it may have had its effect.
    case noAnswer(String)
    /// The network refused.
    case refused(Problem)
    /// The answer is not one of the protocol.
    case unintelligible(String)
    /// The address cannot be used.
    case address(String)

    public var description: String {
        switch self {
        case .unreachable(let reason):
            "The network cannot be reached (\(reason)), and nothing was sent; check the connection and try again."
        case .untrusted(let reason):
            "The network's certificate is not trusted (\(reason)), and nothing was sent; "
                + "pair again with --trust and the file of the right authority."
        case .busy(let seconds):
            "The network has no room for the request and did nothing; try again"
                + (seconds.map { " in \($0) seconds." } ?? ".")
        case .noAnswer(let reason):
            "The network did not answer (\(reason)); it may have done it all the same, and will be asked again."
        case .refused(let problem): "The network refused: \(problem.detail)"
        case .unintelligible(let reason):
            "The network's answer cannot be understood, so that it may have done it all the same: \(reason)"
        case .address(let reason): reason
        }
    }

    /// Whether the same request, sent again, may succeed.
    public var isTransient: Bool {
        switch self {
        case .unreachable, .busy, .noAnswer: true
        case .refused(let problem): problem.kind == .unavailable
        case .untrusted, .unintelligible, .address: false
        }
    }

    /// Whether the request may have had its effect all the same: money may have moved.
    public var mayHaveActed: Bool {
        switch self {
        case .noAnswer, .unintelligible: true
        case .unreachable, .untrusted, .busy, .refused, .address: false
        }
    }

    /// Whether the network has decided: it understood the request and will not do it.
    public var isFinalRefusal: Bool {
        if case .refused = self, !isTransient { return true }
        return false
    }

    /// What the node asks to be waited for, in seconds.
    public var retryAfter: Int? {
        if case .busy(let seconds) = self { return seconds }
        return nil
    }
}
