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
    /// Whether the order had been paid by another attempt before.
    public let isSuspectedDuplicate: Bool
    /// Whether the customer paid by the code of the sign on the counter.
    public let isByStaticCode: Bool
    /// One sentence on why, where there is one.
    public let reason: String?
    /// When it ended.
    public let at: Timestamp
    /// Whether it is a new till's test payment, which has worked.
    public var isTest = false

    init(_ attempt: Attempt, _ payment: Payment?) {
        reference = attempt.reference
        amount = attempt.amount
        state = attempt.state
        self.payment = payment?.id
        isLate = payment?.isLate ?? false
        isSuspectedDuplicate = payment?.isSuspectedDuplicate ?? false
        isByStaticCode = attempt.mode == .staticCode
        reason = attempt.reason
        at = attempt.changedAt
    }

    /// Whether the cashier has to decide: the money came late or twice, or to test the till.
    var needsDecision: Bool { state == .paid && (isLate || isSuspectedDuplicate || isTest) }
}
