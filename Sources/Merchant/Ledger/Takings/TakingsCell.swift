public import Timekeeping

/// The smallest part of the takings that is kept: what one cashier took through one network in one currency on a
/// business day, or in a quarter of an hour of it.
public struct TakingsCell: Sendable, Hashable {
    /// The business day on which it was recorded.
    public let businessDay: BusinessDay
    /// The quarter of an hour of UTC in which it was recorded, by its first instant, where it is kept by quarters. Every
    /// zone's hours begin with one.
    public let quarter: Timestamp?
    /// Who began the attempts.
    public let cashier: String
    /// The network that says that they are paid.
    public let scheme: String
    /// What it adds up to.
    public let takings: Takings
}
