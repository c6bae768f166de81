/// Where a refund stands at the till.
public enum RefundProgress: String, Sendable, Hashable, CaseIterable {
    /// It stands in the ledger; whether the network knows it is not known.
    case created
    /// The network took it on, but the payer does not have the money yet.
    case pending
    /// The network says that it is given back.
    case accepted
    /// The network said no.
    case refused
    /// The network could not deliver it: the merchant keeps the money.
    case failed
    /// The network could not be asked.
    case unknown

    /// The states in which the refund waits for the network's word, and its amount is held back from other refunds.
    public static let unresolved: Set<RefundProgress> = [.created, .pending, .unknown]

    /// The states in which an entry ``RefundClosed`` leaves a refund.
    static let endsWithoutRefund: Set<RefundProgress> = [.refused, .failed, .unknown]
}
