/// A proportion, counted in parts per million: a fee of 0.38 % is 3800.
public struct Rate: Sendable, Hashable {
    /// The proportion in millionths; 10 000 is one percent, 1 000 000 is the whole.
    public let partsPerMillion: Int64

    static let whole: Int128 = 1_000_000

    /// A rate of so many millionths; every value of `Int64` is allowed.
    public init(partsPerMillion: Int64) {
        self.partsPerMillion = partsPerMillion
    }

    /// A rate read from a percentage without its sign, such as `0.38`: digits with at most four after one point.
    ///
    /// - Throws: ``MoneyError/malformedRate(_:)``, also when the rate is too large to count.
    public init(percent text: String) throws(MoneyError) {
        guard let number = DecimalScan(text), !number.isNegative, let parts = number.scaled(to: 4),
            let exact = Int64(exactly: parts)
        else { throw .malformedRate(text) }
        self.init(partsPerMillion: exact)
    }
}

extension Rate: CustomStringConvertible {
    /// The percentage without trailing zeros, `0.38 %`.
    public var description: String {
        var percent = Money.plain(partsPerMillion.magnitude, digits: 4)
        while percent.last == "0" { percent.removeLast() }
        if percent.last == "." { percent.removeLast() }
        return (partsPerMillion < 0 ? "-" : "") + percent + " %"
    }
}
