public import ClearingProtocol
public import Ledger
public import Money
public import Timekeeping

/// How a sale ended, as far as the till knows.
public struct SaleResult: Sendable, Hashable {
    /// Which try at which order.
    public let reference: AttemptReference
    /// What was owed.
    public let amount: Money
    /// How it ended.
    public let state: AttemptState
    /// The payment's number, if it is paid.
    public let payment: String?
    /// Whether it was paid after it had been given up.
    public let isLate: Bool
    /// One sentence on why, where there is one.
    public let reason: String?
    /// When it ended.
    public let at: Timestamp

    init(_ attempt: Attempt, _ payment: Payment?) {
        reference = attempt.reference
        amount = attempt.amount
        state = attempt.state
        self.payment = payment?.id
        isLate = payment?.isLate ?? false
        reason = attempt.reason
        at = attempt.changedAt
    }
}
