public import Timekeeping

/// Entries of the journal that follow each other, of which all that post count to one business day.
public struct DayRun: Sendable, Hashable {
    /// The day.
    public let day: BusinessDay
    /// The entries.
    public internal(set) var entries: Range<Int>
}
