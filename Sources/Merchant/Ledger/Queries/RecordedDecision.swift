public import Timekeeping

/// What somebody decided about a business day's reconciliation, and who and when.
public struct RecordedDecision: Sendable, Hashable {
    /// The entry of the journal.
    public let sequence: Int
    /// When.
    public let at: Timestamp
    /// Who.
    public let by: String
    /// What.
    public let fact: ReconciliationDecided
}
