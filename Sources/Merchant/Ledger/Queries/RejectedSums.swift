public import Money

/// How many lines of a batch the network did not take, and what they would have brought.
public struct RejectedSums: Sendable, Hashable {
    /// How many there are.
    public var count = 0
    /// How many of them wait for the next batch, or for a person.
    public var waiting = 0
    /// What the merchant would be paid for them, after fees, in minor units by currency; refunds count below zero.
    public var nets: [Currency: Int64] = [:]

    /// Sums of no lines.
    public init() {}
}
