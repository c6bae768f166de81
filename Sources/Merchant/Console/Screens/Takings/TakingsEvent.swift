public import Till

/// What comes back to the takings screen.
public enum TakingsEvent: Sendable, Hashable {
    /// A period was read.
    case loaded(InsightsReport)
    /// What only the payments of a year tell was read.
    case year(YearInsights)
}
