/// A rule for what becomes of a fraction of a minor unit.
public enum Rounding: Sendable, Hashable, CaseIterable {
    /// To the nearest unit; a tie goes away from zero.
    case halfUp
    /// To the nearest unit; a tie goes to the even one, so that many roundings do not drift.
    case halfEven
    /// Towards zero.
    case down
    /// Away from zero.
    case up
}

extension Rounding {
    /// A whole quotient; the divisor is above zero.
    func quotient(of dividend: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder != 0 else { return quotient }
        let awayFromZero = quotient + dividend.signum()
        // Comparing with what is left to the next unit needs no doubling, which could overflow.
        let distance = remainder.magnitude
        let rest = divisor.magnitude - distance
        switch self {
        case .down: return quotient
        case .up: return awayFromZero
        case .halfUp: return distance >= rest ? awayFromZero : quotient
        case .halfEven:
            if distance == rest { return quotient.isMultiple(of: 2) ? quotient : awayFromZero }
            return distance > rest ? awayFromZero : quotient
        }
    }
}
