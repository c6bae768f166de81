extension Money {
    /// The bare number, `12.50` or `-12.50`, which ``init(parsing:currency:allowingNegative:)`` reads back.
    public var plain: String {
        (isNegative ? "-" : "") + Self.plain(minorUnits.magnitude, digits: currency.exponent)
    }

    /// The number after the currency's code, `CNY 12.50`.
    public var labelled: String { "\(currency.code) \(plain)" }

    /// The number after the currency's symbol, `¥1,234.50` or `-¥1,234.50`; after a code a space, `CHF 1,234.50`.
    ///
    /// - Parameter grouping: Whether commas part the thousands.
    public func display(grouping: Bool = true) -> String {
        let number = Self.plain(minorUnits.magnitude, digits: currency.exponent)
        let gap = currency.symbol == currency.code ? " " : ""
        return (isNegative ? "-" : "") + currency.symbol + gap + (grouping ? Self.grouped(number) : number)
    }

    /// A count of units with its point, `digits` places from the right.
    static func plain(_ magnitude: UInt64, digits: Int) -> String {
        var text = String(magnitude)
        guard digits > 0 else { return text }
        text = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
        return "\(text.dropLast(digits)).\(text.suffix(digits))"
    }

    private static func grouped(_ number: String) -> String {
        let whole = number.prefix { $0 != "." }
        var text = ""
        for (offset, digit) in whole.enumerated() {
            if offset > 0, (whole.count - offset).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text + number.dropFirst(whole.count)
    }
}
