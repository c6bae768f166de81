/// Why a key cannot be used.
public enum KeyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes or the text are no Ed25519 key.
    case malformed(String)
    /// The file cannot be read or written.
    case file(path: String, reason: String)
    /// Others than the owner can read the file.
    case exposed(path: String, mode: String)

    public var description: String {
        switch self {
        case .malformed(let reason): "The key cannot be used: \(reason)."
        case .file(let path, let reason): "The key file \(path) cannot be used: \(reason)."
        case .exposed(let path, let mode):
            "The key file \(path) has mode \(mode), so others can read it; make it yours alone with chmod 600."
        }
    }
}
