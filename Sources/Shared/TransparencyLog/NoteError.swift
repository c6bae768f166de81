/// Why a signed note or a checkpoint is not accepted.
public enum NoteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes are not of the format.
    case malformed(String)
    /// The signer's line is missing.
    case unsigned(by: String)
    /// The signer's line does not fit the text.
    case mismatch(of: String)

    public var description: String {
        switch self {
        case .malformed(let reason): "The signed note cannot be read: \(reason)."
        case .unsigned(let name): "The signed note has no signature by \(name)."
        case .mismatch(let name): "The signature of \(name) does not fit the signed note."
        }
    }
}
