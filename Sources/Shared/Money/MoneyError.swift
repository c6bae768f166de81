import OutsideText

/// A reason why an amount, a currency, a rate or a division of money was refused.
public enum MoneyError: Error, Sendable, Hashable {
    /// No current ISO 4217 currency has this code.
    case unknownCurrency(String)
    /// Two amounts that were to be combined are of different currencies.
    case currencyMismatch(Currency, Currency)
    /// The result has more minor units than 64 bits hold.
    case overflow(Currency)
    /// The text of an amount is empty.
    case emptyAmount
    /// The text is not digits with at most one point between them.
    case malformedAmount(String)
    /// The text begins with a minus sign where only amounts of zero or more are taken.
    case negativeAmount(String)
    /// The text has more digits after the point than the currency has.
    case tooManyMinorDigits(String, Currency)
    /// The amount in the text has more minor units than 64 bits hold.
    case amountTooLarge(String, Currency)
    /// The text is not a percentage with at most four digits after the point.
    case malformedRate(String)
    /// An amount was to be divided, but no weight is above zero.
    case noWeights
    /// An amount was to be divided by a weight below zero.
    case negativeWeight(Int)
}

extension MoneyError: CustomStringConvertible {
    /// One sentence that names the value and the mend.
    public var description: String {
        switch self {
        case .unknownCurrency(let code):
            "Currency \(code.echoed) is not a current ISO 4217 code; use three capital letters such as CNY."
        case .currencyMismatch(let first, let second):
            "An amount in \(first.code) and one in \(second.code) cannot be combined; use one currency."
        case .overflow(let currency):
            "The amount in \(currency.code) passes the largest that can be counted; use smaller amounts."
        case .emptyAmount:
            "The amount is empty; write digits such as 12.50."
        case .malformedAmount(let text):
            "Amount \(text.echoed) is not a plain number; write digits with at most one point, such as 12.50."
        case .negativeAmount(let text):
            "Amount \(text.echoed) is negative; write it without the minus sign."
        case .tooManyMinorDigits(let text, let currency):
            "Amount \(text.echoed) has too many digits after the point; \(currency.code) \(currency.allowance)."
        case .amountTooLarge(let text, let currency):
            "Amount \(text.echoed) in \(currency.code) passes the largest that can be counted; write a smaller one."
        case .malformedRate(let text):
            "Rate \(text.echoed) is not a percentage; write digits with at most four after one point, such as 0.38."
        case .noWeights:
            "The amount cannot be divided because no weight is above zero; give at least one."
        case .negativeWeight(let weight):
            "Weight \(weight) is negative; give weights of zero or more."
        }
    }
}

extension Currency {
    fileprivate var allowance: String {
        exponent == 0 ? "allows none" : "allows at most \(exponent)"
    }
}
