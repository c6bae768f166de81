public import ClearingProtocol

/// Why the network could not be asked, or what it said instead of yes.
public enum ClearingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No connection came about: the request did not arrive.
    case unreachable(String)
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
        case .unreachable(let reason): "The network cannot be reached (\(reason)); check the connection and try again."
        case .noAnswer(let reason): "The network did not answer (\(reason)); it will be asked again."
        case .refused(let problem): "The network refused: \(problem.detail)"
        case .unintelligible(let reason): "The network's answer cannot be understood: \(reason)"
        case .address(let reason): reason
        }
    }

    /// Whether the same request, sent again, may succeed.
    public var isTransient: Bool {
        switch self {
        case .unreachable, .noAnswer: true
        case .refused(let problem): problem.kind == .unavailable
        case .unintelligible, .address: false
        }
    }
}
