/// Why the node's database cannot be used.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file cannot be opened or written.
    case unusable(path: String, reason: String)
    /// A newer program wrote the file.
    case newer(path: String)
    /// A column holds what this program never writes.
    case corrupt(column: String, reason: String)

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .unusable(let path, let reason): "The clearing database \(path) cannot be used: \(reason)."
        case .newer(let path):
            "The clearing database \(path) was written by a newer version; use that version, or another directory."
        case .corrupt(let column, let reason):
            "The clearing database holds something in \(column) that cannot be read: \(reason); restore a backup."
        }
    }
}
