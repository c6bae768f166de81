/// A refund or a reversal on a statement, with what it is of.
public struct GivenBack: Sendable, Hashable {
    /// By what its row is found again.
    public let id: Int64
    /// Whether the payment was taken back as if it had not been.
    public let isReversal: Bool
    /// The host's number of the payment.
    public let hostNumber: String?
    /// The host's number of the refund.
    public let hostRefundNumber: String?
    /// What went back, above zero and in minor units.
    public let amount: Int64
    /// The payment, in minor units, where a statement that was read in has it.
    public let payment: Int64?
    /// What had gone back of it before, in minor units.
    public let before: Int64
}
