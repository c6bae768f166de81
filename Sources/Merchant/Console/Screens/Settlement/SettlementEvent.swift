public import Till

/// What comes back to the settlement screen.
public enum SettlementEvent: Sendable, Hashable {
    /// All that is known of a batch was read.
    case opened(BatchReport)
    /// The lines of a batch were written to a file of that path.
    case exported(batch: Int, path: String)
    /// The lines of a batch were not written.
    case notExported(TillError)
    /// A line was decided about.
    case decided(BatchReport)
    /// A line was not decided about.
    case notDecided(TillError)
}
