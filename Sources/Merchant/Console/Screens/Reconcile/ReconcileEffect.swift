public import Receipts
public import StatementStore
public import Till
public import Timekeeping

/// What the reconciliation screen wants to be done outside of the console.
public enum ReconcileEffect: Sendable, Hashable {
    /// Read the seams of a day, or of the current one.
    case load(BusinessDay?)
    /// Read what a day would be reconciled by now.
    case readBasis(BusinessDay)
    /// Hold the sides of a day against each other, for which the network may have to be asked.
    case match(BusinessDay)
    /// Read a statement in.
    case readStatement(path: String)
    /// Decide something about a day.
    case decide(DayDecision, BusinessDay)
    /// Read the rows behind a difference.
    case loadRows(StoredBreak)
    /// Write a day to files.
    case export(DayReconciliation, ReceiptLanguage)

    /// Whether it only reads the ledger.
    var isReading: Bool {
        switch self {
        case .load, .readBasis, .loadRows: true
        case .match, .readStatement, .decide, .export: false
        }
    }
}
