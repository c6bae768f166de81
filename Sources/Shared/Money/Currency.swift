/// A currency of ISO 4217: its codes and how many decimal digits its minor unit has.
///
/// Values exist only for the currencies in ``all``; look one up with ``named(_:)``.
public struct Currency: Sendable, Hashable {
    /// Its place among all: a statement has millions of amounts, and to copy one must not mean to copy words.
    private let place: UInt8

    /// The currency with one of the codes that are listed.
    init(listedAs code: String) {
        guard let place = CurrencyFacts.all.firstIndex(where: { $0.code == code }) else {
            preconditionFailure("\(code) is not listed")
        }
        self.place = UInt8(place)
    }

    private var facts: CurrencyFacts { CurrencyFacts.all[Int(place)] }

    /// The alphabetic code of ISO 4217, three upper-case letters, such as `CNY`.
    public var code: String { facts.code }

    /// The numeric code of ISO 4217, three digits with leading zeros, such as `156`.
    public var numericCode: String { facts.numericCode }

    /// The number of decimal digits of the minor unit: 0, 2, 3 or 4.
    public var exponent: Int { facts.exponent }

    /// The sign shown before an amount: `¥`, `HK$`, `€`; the code where no sign is unambiguous.
    ///
    /// No two currencies share a symbol, so that an amount on a screen is never mistaken for another currency.
    public var symbol: String { facts.symbol }

    /// The number of minor units in one whole unit: 1, 100, 1000 or 10000.
    public var minorUnitsPerUnit: Int64 {
        switch exponent {
        case 0: 1
        case 2: 100
        case 3: 1000
        default: 10_000
        }
    }

    /// The currency with an alphabetic ISO 4217 code.
    ///
    /// - Parameter code: Three upper-case letters; lower case is not accepted.
    /// - Throws: ``MoneyError/unknownCurrency(_:)`` when no current currency has that code.
    public static func named(_ code: String) throws(MoneyError) -> Currency {
        // Strings compare by canonical equivalence, so that the Kelvin sign would pass for a K.
        guard code.utf8.count == 3, let currency = byCode[code] else { throw .unknownCurrency(code) }
        return currency
    }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}

extension Currency: CustomStringConvertible {
    /// The alphabetic code.
    public var description: String { code }
}
