extension Money {
    /// The amount divided in proportion to weights, without losing or inventing a unit.
    ///
    /// Largest remainder method: everyone gets the whole units of their share, and the units left over go one each to
    /// the largest remainders, the earlier weight first on a tie. A weight of zero gets nothing. A negative amount is
    /// divided as its positive counterpart is.
    /// - Parameter weights: Zero or more each, at least one above zero.
    /// - Returns: One amount for each weight, in the same order; their sum is the amount.
    /// - Throws: ``MoneyError/negativeWeight(_:)`` or ``MoneyError/noWeights``.
    public func allocated(by weights: [Int]) throws(MoneyError) -> [Money] {
        if let negative = weights.first(where: { $0 < 0 }) { throw .negativeWeight(negative) }
        let total = weights.reduce(into: Int128(0)) { $0 += Int128($1) }
        guard total > 0 else { throw .noWeights }

        let magnitude = Int128(minorUnits.magnitude)
        let parts = weights.map { (magnitude * Int128($0)).quotientAndRemainder(dividingBy: total) }
        var shares = parts.map(\.quotient)
        let leftOver = Int(clamping: magnitude - shares.reduce(0, +))
        let byRemainder = parts.indices.sorted { first, second in
            let (left, right) = (parts[first].remainder, parts[second].remainder)
            return left == right ? first < second : left > right
        }
        for winner in byRemainder.prefix(leftOver) { shares[winner] += 1 }
        return shares.map { share in
            Money(minorUnits: Int64(clamping: isNegative ? -share : share), currency: currency)
        }
    }
}
