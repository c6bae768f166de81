public import Money

/// A currency in four bytes: the three letters of its ISO 4217 code.
public struct CurrencyMark: Sendable, Hashable {
    private let letters: UInt32

    /// The mark of a currency.
    public init(_ currency: Currency) {
        letters = currency.code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The letters.
    public var code: String {
        String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> UInt32($0)) }, as: UTF8.self)
    }

    /// The currency.
    ///
    /// - Throws: ``MoneyError/unknownCurrency(_:)`` when the letters are no currency's.
    public func currency() throws(MoneyError) -> Currency { try Currency.named(code) }
}

extension CurrencyMark: Comparable {
    /// In the order of the codes.
    public static func < (first: Self, second: Self) -> Bool { first.letters < second.letters }
}
