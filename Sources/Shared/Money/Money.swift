/// An exact amount of one currency, counted in its minor units.
public struct Money: Sendable, Hashable {
    /// The amount in minor units of the currency: 1250 is 12.50 yuan, 12.50 yen do not exist.
    public let minorUnits: Int64

    /// The currency the units are of.
    public let currency: Currency

    /// An amount of so many minor units; every value of `Int64` is allowed.
    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Nothing, in a currency.
    public static func zero(_ currency: Currency) -> Money {
        Money(minorUnits: 0, currency: currency)
    }

    /// Whether the amount is below zero.
    public var isNegative: Bool { minorUnits < 0 }

    /// Whether the amount is exactly zero.
    public var isZero: Bool { minorUnits == 0 }

    /// Whether the amount is above zero.
    public var isPositive: Bool { minorUnits > 0 }
}

extension Money: CustomStringConvertible {
    /// The amount after its currency's code, `CNY 12.50`.
    public var description: String { labelled }
}
