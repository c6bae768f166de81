import GRDB
public import Statements

/// Why statements cannot be kept or found.
public enum StatementStoreError: Error, Sendable, Hashable {
    /// The statement itself is refused, whole.
    case refused(StatementError)
    /// The file beside the ledger cannot be read or written.
    case failed(path: String, reason: String)

    init(_ error: any Error, path: String) {
        self =
            switch error {
            case let error as StatementStoreError: error
            case let error as StatementError: .refused(error)
            case let error as DatabaseError: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
            default: .failed(path: path, reason: "\(error)")
            }
    }
}

extension StatementStoreError: CustomStringConvertible {
    /// One sentence on what is wrong and one on the mend.
    public var description: String {
        switch self {
        case .refused(let error): error.sentence
        case .failed(let path, let reason):
            "The statements in \(path) cannot be used (\(reason)). Move the file away and read the statements in again."
        }
    }
}
