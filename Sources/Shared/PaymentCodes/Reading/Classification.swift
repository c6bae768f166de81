/// What a scanned text is at a till that waits for a payer's code.
public enum Classification: Sendable, Hashable {
    /// A payer's code of digits.
    case payer(PayerCode)
    /// A payer's code of EMVCo.
    case consumerPresented(ConsumerPresentedCode)
    /// A merchant's code of the kind, shown by mistake.
    case merchantCode(CodeKind)
    /// A proof of ours, which a customer was given.
    case receipt
    /// The code of a receipt of ours, by which its payment is found.
    case receiptCode(ReceiptCode)
    /// The beginning of a code of the kind.
    case cutOff(CodeKind)
    /// A payer's or receipt's code of the kind that breaks its rules in another way.
    case damaged(CodeKind)
    /// Anything else.
    case notPaymentCode
}
