public import Till

/// What the takings screen wants to be done outside of the console.
public enum TakingsEffect: Sendable, Hashable {
    /// Read a period, or the business day that is under way.
    case load(TakingsPeriod?)
    /// Read the middle payments of a year, which takes longer than all the rest.
    case loadMedians(TakingsPeriod)

    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
