extension Money {
    /// An amount read from text such as `12.50`, `12.5` or `12`.
    ///
    /// Only ASCII digits and at most one point between them; no grouping, no sign but an allowed leading minus.
    /// - Parameters:
    ///   - text: The text, without spaces around it.
    ///   - currency: The currency, which says how many digits may follow the point.
    ///   - allowingNegative: Whether a leading `-` is accepted.
    /// - Throws: ``MoneyError/emptyAmount``, ``MoneyError/malformedAmount(_:)``, ``MoneyError/negativeAmount(_:)``,
    ///   ``MoneyError/tooManyMinorDigits(_:_:)`` or ``MoneyError/amountTooLarge(_:_:)``.
    public init(parsing text: String, currency: Currency, allowingNegative: Bool = false) throws(MoneyError) {
        guard !text.isEmpty else { throw .emptyAmount }
        guard let number = DecimalScan(text) else { throw .malformedAmount(text) }
        guard allowingNegative || !number.isNegative else { throw .negativeAmount(text) }
        guard number.fractionDigits <= currency.exponent else { throw .tooManyMinorDigits(text, currency) }
        guard let scaled = number.scaled(to: currency.exponent), let exact = Int64(exactly: scaled) else {
            throw .amountTooLarge(text, currency)
        }
        self.init(minorUnits: exact, currency: currency)
    }
}
