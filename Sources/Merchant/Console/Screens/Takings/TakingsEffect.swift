public import Till

/// What the takings screen wants to be done outside of the console.
public enum TakingsEffect: Sendable, Hashable {
    /// Read a period, or the business day that is under way.
    case load(TakingsPeriod?)
    /// Read what only the payments of a year tell, which takes longer than all the rest.
    case loadYear(TakingsPeriod)

    /// Whether it only reads the ledger.
    var isReading: Bool { true }
}
