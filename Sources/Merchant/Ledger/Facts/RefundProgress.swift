/// Where a refund stands at the till.
public enum RefundProgress: String, Sendable, Hashable, CaseIterable {
    /// It stands in the ledger; whether the network knows it is not known.
    case created
    /// The network says that it is given back.
    case accepted
    /// The network said no.
    case refused
    /// It could not be sent, and the network does not know it.
    case failed
    /// The network could not be asked.
    case unknown

    /// The states in which the refund waits for the network's word, and its amount is held back from other refunds.
    public static let unresolved: Set<RefundProgress> = [.created, .unknown]

    /// The states in which an entry ``RefundClosed`` leaves a refund.
    static let endsWithoutRefund: Set<RefundProgress> = [.refused, .failed, .unknown]
}
