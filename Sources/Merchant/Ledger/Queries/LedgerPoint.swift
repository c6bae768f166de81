public import Timekeeping

/// Up to where the journal is read.
public enum LedgerPoint: Sendable, Hashable {
    /// Up to its newest entry.
    case newest
    /// Up to the entry of that number and with it.
    case sequence(Int)
    /// Up to the newest entry that was recorded at that instant or before it.
    case time(Timestamp)
}
