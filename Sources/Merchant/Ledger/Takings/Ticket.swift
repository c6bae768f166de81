public import ClearingProtocol
public import Timekeeping

/// A payment as the takings see it: what is known of it without its numbers, small enough to hold a month of them.
public struct Ticket: Sendable, Hashable {
    /// The business day on which it was recorded.
    public let businessDay: BusinessDay
    /// When it was recorded.
    public let recordedAt: Timestamp
    /// How it was paid.
    public let mode: PaymentMode
    /// Where it stands.
    public let state: PaymentState
    /// What was paid, in minor units.
    public let amount: Int64
    /// What the network kept of it, in minor units.
    public let fee: Int64
    /// What of it was for the staff, in minor units.
    public let tip: Int64
    /// Whether it came after its attempt had been given up.
    public let isLate: Bool
    /// Whether another attempt at its order had been paid before.
    public let isSuspectedDuplicate: Bool

    /// A payment.
    public init(
        businessDay: BusinessDay,
        recordedAt: Timestamp,
        mode: PaymentMode,
        state: PaymentState = .paid,
        amount: Int64,
        fee: Int64 = 0,
        tip: Int64 = 0,
        isLate: Bool = false,
        isSuspectedDuplicate: Bool = false
    ) {
        self.businessDay = businessDay
        self.recordedAt = recordedAt
        self.mode = mode
        self.state = state
        self.amount = amount
        self.fee = fee
        self.tip = tip
        self.isLate = isLate
        self.isSuspectedDuplicate = isSuspectedDuplicate
    }
}
