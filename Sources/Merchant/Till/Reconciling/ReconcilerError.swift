import OutsideText
public import StatementStore
public import Timekeeping

/// Why a day is not reconciled; one sentence each.
public enum ReconcilerError: Error, Sendable, CustomStringConvertible {
    /// No statement tells of the day.
    case noStatement(BusinessDay)
    /// The statements cannot be kept or found.
    case store(StatementStoreError)

    /// One sentence on what is wrong and one on the mend.
    public var description: String {
        switch self {
        case .noStatement(let day):
            "No statement of clearing or of a bank tells of \(day). Give one with --statement, or pair the terminal."
        case .store(let error): error.description
        }
    }
}
