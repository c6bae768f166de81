public import Timekeeping

/// What the reconciliation screen wants to be done outside of the console.
public enum ReconcileEffect: Sendable, Hashable {
    /// Read the seams of a day, or of the current one.
    case load(BusinessDay?)
    /// Hold the sides of a day against each other, for which the network may have to be asked.
    case match(BusinessDay)
    /// Read a statement in.
    case readStatement(path: String)

    /// Whether it only reads the ledger.
    var isReading: Bool {
        switch self {
        case .load: true
        case .match, .readStatement: false
        }
    }
}
