/// How payer and merchant come together.
public enum PaymentMode: String, Sendable, Hashable, CaseIterable {
    /// The terminal shows the code of an order, and the payer scans it (主扫).
    case merchantPresented = "merchant-presented"
    /// The payer shows a code, and the terminal scans it (被扫): a charge.
    case consumerPresented = "consumer-presented"
    /// The payer scans a code that hangs at the counter, and names the amount.
    case staticCode = "static"
}
