public import Ledger

/// How an attempt stands after the network spoke.
public struct Outcome: Sendable, Hashable {
    /// The attempt.
    public let attempt: Attempt
    /// Its payment, if it is paid.
    public let payment: Payment?
    /// The refund that the network spoke of, if it did.
    public let refund: Refund?
    /// Whether this was not known before.
    public let isNews: Bool

    /// An outcome.
    public init(attempt: Attempt, payment: Payment?, refund: Refund? = nil, isNews: Bool) {
        self.attempt = attempt
        self.payment = payment
        self.refund = refund
        self.isNews = isNews
    }
}
