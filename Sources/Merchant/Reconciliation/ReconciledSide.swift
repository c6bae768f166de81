/// Whose word a row is.
public enum ReconciledSide: String, Sendable, Hashable, CaseIterable {
    /// The till's own journal.
    case ledger
    /// The clearing host's statement.
    case clearing
    /// The bank's statement.
    case bank
}
