/// Why a clearing node cannot start.
public enum NodeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The directory cannot be made or used.
    case directory(path: String, reason: String)
    /// The name cannot be that of a log.
    case name(String)

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .directory(let path, let reason): "The directory \(path) cannot be used: \(reason)."
        case .name(let name):
            "The name \"\(name)\" cannot be a node's; use up to 128 characters without spaces and plus signs."
        }
    }
}
