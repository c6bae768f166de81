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
    /// What was given back of it since, by the refunds' keys, in minor units.
    public private(set) var refunds: [String: Int64] = [:]
    /// What had been given back when it was read, in minor units.
    private let refunded: Int64

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
        refunded = payment?.refunded.minorUnits ?? 0
    }

    /// Where the payment stands by what was given back; `nil` while nothing was, or nothing was paid.
    public var refundState: PaymentState? {
        let whole = refunded + refunds.values.reduce(0, +)
        guard state == .paid, whole > 0 else { return nil }
        return whole < amount.minorUnits ? .partlyRefunded : .refunded
    }

    /// Takes in how a refund stands. Answers whether it is one of this payment that is made.
    mutating func take(_ refund: Refund) -> Bool {
        guard refund.payment == payment, refund.state == .accepted else { return false }
        refunds[refund.id] = refund.amount.minorUnits
        return true
    }

    /// Whether the cashier has to decide: the money came late or twice, or to test the till.
    var needsDecision: Bool { state == .paid && refundState == nil && (isLate || isSuspectedDuplicate || isTest) }
}
