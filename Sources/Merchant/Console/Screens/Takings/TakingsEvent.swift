public import Money
public import Till

/// What comes back to the takings screen.
public enum TakingsEvent: Sendable, Hashable {
    /// A period was read.
    case loaded(InsightsReport)
    /// The middle payments of a year were read.
    case medians(TakingsPeriod, [Money])
}
