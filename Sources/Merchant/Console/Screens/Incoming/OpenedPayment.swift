public import Ledger
public import Till

/// A payment that is open, with what is being done about it.
public struct OpenedPayment: Sendable, Hashable {
    /// What happened on the page.
    public enum Notice: Sendable, Hashable {
        /// The number went to the terminal's clipboard.
        case copied(String)
        /// There is no printer to print on.
        case noPrinter
        /// The receipt was printed again.
        case printed
        /// The receipt could not be printed.
        case printFailed(TillError)
        /// The refund stands as the network says.
        case refunded(Refund)
    }

    /// What is known of it.
    public var details: PaymentDetails
    /// The refund that is being entered or sent.
    public var refund: RefundDialog?
    /// What happened last.
    public var notice: Notice?

    /// A payment as it opens.
    public init(_ details: PaymentDetails) {
        self.details = details
    }

    /// Whether letters are no keys now: the amount or the reason of a refund is being typed.
    var isTyping: Bool { refund?.step == .typing || refund?.step == .amount }
}
