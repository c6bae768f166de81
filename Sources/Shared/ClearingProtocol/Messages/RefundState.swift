/// Where a refund stands in the network.
public enum RefundState: String, Sendable, Hashable, CaseIterable {
    /// The money is back with the payer.
    case accepted
    /// It cannot be, and never will under its number.
    case refused
    /// The merchant has paid it, but the payer does not have it yet.
    case pending
    /// It could not be delivered; the merchant has its money again.
    case failed

    /// Whether nothing can change it any more.
    public var isFinal: Bool { self != .pending }
}
