/// Why a line of a batch is not the network's.
public enum BatchDifferenceCause: String, Sendable, Hashable, CaseIterable {
    /// The network has it with another kind, amount, currency or fee.
    case differs
    /// The terminal has no such payment or refund in the network.
    case unknown
    /// An earlier line of the batch names it.
    case repeated
    /// An earlier batch brought it.
    case batched
    /// A cause that this version has no word for.
    case other
}
