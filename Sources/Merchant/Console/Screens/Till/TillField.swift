public import Money
public import TerminalUI

/// A line that is typed into on the till screen, on top of the amount.
public enum TillField: Sendable, Hashable {
    /// The cashier's own words about the order.
    case reference(TextField)
    /// What the customer gives on top.
    case tip(AmountEntry)
    /// The digits of a payer's code, scanned or read from the phone. It pays, so that it is not shown.
    case payerCode(TextField)

    /// The most characters of a reference (`OrderRegistration.note`).
    static let longestReference = 64
    /// The most characters of a payer's code: those of a consumer-presented code in Base64.
    private static let longestCode = 512

    /// A line for the cashier's words, with those that are there.
    static func reference(with text: String) -> TillField {
        .reference(TextField(text, greatestLength: longestReference, greatestScalars: longestReference))
    }

    /// An empty line for a payer's code.
    static var emptyPayerCode: TillField { .payerCode(TextField(greatestLength: longestCode, isMasked: true)) }
}
