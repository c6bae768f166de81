import Money

/// The currencies by the numeric codes that merchant-presented codes name them with.
enum NumericCurrency {
    /// The currency of three digits, nil for a code that no current currency has.
    static func named(_ code: String) -> Currency? {
        guard code.utf8.count == 3, code.isASCIIDigits else { return nil }
        return byNumber[number(of: code)]
    }

    private static let byNumber = Dictionary(Currency.all.map { (number(of: $0.numericCode), $0) }) { first, _ in first
    }

    private static func number(of code: String) -> Int { code.utf8.reduce(0) { $0 * 10 + $1.digitValue } }
}
