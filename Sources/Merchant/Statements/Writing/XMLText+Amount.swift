import DataFormats
import Money

extension XMLText {
    /// Adds an amount without its sign, and the word for its sign after it; nothing is a credit.
    mutating func amount(_ amount: Money, withCurrency: Bool = true) {
        if withCurrency {
            element("Amt", ["Ccy": amount.currency.code], text: amount.magnitude)
        } else {
            element("Amt", text: amount.magnitude)
        }
        element("CdtDbtInd", text: amount.isNegative ? "DBIT" : "CRDT")
    }
}

extension Money {
    /// The decimal number without its sign.
    var magnitude: String { plain.replacing("-", with: "") }
}
