public import Timekeeping

/// Where a business day and the entries of its shifts do not meet: what is of the day and stands in none of them, such as
/// a payment that came in late, and what stands in them and is of another day.
public struct DayMismatch: Sendable, Hashable {
    /// The business day.
    public let day: BusinessDay
    /// The entries of its shifts.
    public let entries: [Range<Int>]

    /// What does not meet.
    public init(day: BusinessDay, entries: [Range<Int>]) {
        self.day = day
        self.entries = entries
    }
}
