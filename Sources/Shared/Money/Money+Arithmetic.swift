extension Money {
    /// The sum of two amounts.
    ///
    /// - Throws: ``MoneyError/currencyMismatch(_:_:)`` or ``MoneyError/overflow(_:)``.
    public func adding(_ other: Money) throws(MoneyError) -> Money {
        try requireCurrency(of: other)
        return try Money(checking: Int128(minorUnits) + Int128(other.minorUnits), currency: currency)
    }

    /// The difference of two amounts.
    ///
    /// - Throws: ``MoneyError/currencyMismatch(_:_:)`` or ``MoneyError/overflow(_:)``.
    public func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try requireCurrency(of: other)
        return try Money(checking: Int128(minorUnits) - Int128(other.minorUnits), currency: currency)
    }

    /// The same amount with the other sign.
    ///
    /// - Throws: ``MoneyError/overflow(_:)`` for the one amount that has no counterpart, `Int64.min`.
    public func negated() throws(MoneyError) -> Money {
        try Money(checking: -Int128(minorUnits), currency: currency)
    }

    /// The amount taken a number of times.
    ///
    /// - Throws: ``MoneyError/overflow(_:)``.
    public func multiplied(by factor: Int64) throws(MoneyError) -> Money {
        try Money(checking: Int128(minorUnits) * Int128(factor), currency: currency)
    }

    /// The sum of amounts of one currency; of none, zero.
    ///
    /// Only the final sum has to fit, whatever the order of the amounts.
    /// - Throws: ``MoneyError/currencyMismatch(_:_:)`` or ``MoneyError/overflow(_:)``.
    public static func sum(of amounts: some Sequence<Money>, currency: Currency) throws(MoneyError) -> Money {
        var total: Int128 = 0
        for amount in amounts {
            guard amount.currency == currency else { throw .currencyMismatch(currency, amount.currency) }
            total += Int128(amount.minorUnits)
        }
        return try Money(checking: total, currency: currency)
    }

    /// Whether the amount is smaller than another of the same currency.
    ///
    /// - Throws: ``MoneyError/currencyMismatch(_:_:)``.
    public func isLess(than other: Money) throws(MoneyError) -> Bool {
        try requireCurrency(of: other)
        return minorUnits < other.minorUnits
    }

    /// Whether the amount is greater than another of the same currency.
    ///
    /// - Throws: ``MoneyError/currencyMismatch(_:_:)``.
    public func isGreater(than other: Money) throws(MoneyError) -> Bool {
        try other.isLess(than: self)
    }

    /// The amount changed by a rate: 0.38 % of 100.00 is 0.38.
    ///
    /// The product is exact in 128 bits; only the division by a million rounds, once.
    /// - Throws: ``MoneyError/overflow(_:)``.
    public func applying(_ rate: Rate, rounding: Rounding) throws(MoneyError) -> Money {
        let product = Int128(minorUnits) * Int128(rate.partsPerMillion)
        return try Money(checking: rounding.quotient(of: product, by: Rate.whole), currency: currency)
    }

    private func requireCurrency(of other: Money) throws(MoneyError) {
        guard currency == other.currency else { throw .currencyMismatch(currency, other.currency) }
    }

    private init(checking minorUnits: Int128, currency: Currency) throws(MoneyError) {
        guard let exact = Int64(exactly: minorUnits) else { throw .overflow(currency) }
        self.init(minorUnits: exact, currency: currency)
    }
}
