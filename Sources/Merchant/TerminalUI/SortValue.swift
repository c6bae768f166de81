/// What a list is sorted by: numbers before texts.
public enum SortValue: Sendable, Hashable, Comparable {
    /// A number: minor units, a time, a count.
    case number(Int64)
    /// A text, by its scalars.
    case text(String)
}
