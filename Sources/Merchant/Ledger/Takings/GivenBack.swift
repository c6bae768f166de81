public import ClearingProtocol
public import Timekeeping

/// An accepted refund as the takings see it.
public struct GivenBack: Sendable, Hashable {
    /// The business day on which it was accepted.
    public let businessDay: BusinessDay
    /// When it was accepted.
    public let acceptedAt: Timestamp
    /// How its payment had been paid.
    public let mode: PaymentMode
    /// What was given back, in minor units.
    public let amount: Int64
    /// What the network gave back of its fee, in minor units.
    public let fee: Int64
}
