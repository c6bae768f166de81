public import Money

/// A line that is typed into on the till screen, on top of the amount.
public enum TillField: Sendable, Hashable {
    /// The cashier's own words about the order.
    case reference(String)
    /// What the customer gives on top.
    case tip(AmountEntry)
    /// The digits of a payer's code, scanned or read from the phone.
    case payerCode(String)

    /// The most characters of a reference (`OrderRegistration.note`).
    static let longestReference = 64
    /// The most characters of a payer's code: those of a consumer-presented code in Base64.
    static let longestCode = 512
}
