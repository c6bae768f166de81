public import Timekeeping

/// What a movement of money is matched by: a ``LedgerMovement`` without its time, which would take as long to read as all
/// else.
public struct MovementToMatch: Sendable, Hashable {
    /// What moved, or did not.
    public let kind: LedgerMovement.Kind
    /// The entry of the journal that tells of it: that of the acceptance, or that which began an attempt.
    public let sequence: Int
    /// The order's number.
    public let order: String
    /// The network's number of the payment, or of the refund; none of an attempt.
    public let number: String?
    /// The business day that the ledger counts it to.
    public let day: BusinessDay
    /// How much, in minor units: below zero where it was given back.
    public let amount: Int64
    /// Its currency, three letters.
    public let currency: String
    /// What the network keeps, below zero where it gave a fee back; none of an attempt.
    public let fee: Int64?
    /// What the merchant gave up in promotions, in minor units.
    public let discount: Int64
    /// Whether the network's word on it is still missing.
    public let isPending: Bool
}
