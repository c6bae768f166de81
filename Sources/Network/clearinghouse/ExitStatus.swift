import ArgumentParser
import Clearing
import ClearingProtocol
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the program ends.
enum ExitStatus: Int32 {
    /// It is done.
    case done = 0
    /// The answer is no.
    case refused = 1
    /// It was not asked the right way.
    case usage = 2
    /// The network or the database failed.
    case failed = 3

    /// The status that goes with an error.
    init(of error: any Error) {
        switch error {
        case let problem as Problem where problem.kind != .unavailable: self = .refused
        default:
            switch ClearingHouse.exitCode(for: error) {
            case .success: self = .done
            case .validationFailure: self = .usage
            default: self = .failed
            }
        }
    }

    /// Says why and ends the program.
    func leave(because error: any Error) -> Never {
        switch self {
        case .done: print(ClearingHouse.fullMessage(for: error))
        case .usage:
            // The usage that the parser would add is long; one sentence is read, and --help has the rest.
            let line = ClearingHouse.message(for: error).split(separator: "\n").first ?? ""
            Output.complain("clearinghouse: \(line)" + (line.hasSuffix(".") ? "" : "; see --help."))
        case .refused, .failed: Output.complain("clearinghouse: \(error)")
        }
        exit(rawValue)
    }
}
