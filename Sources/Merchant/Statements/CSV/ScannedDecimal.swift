/// A decimal number as it stands in a file, without loss.
///
/// A sign, digits, at most one point, and commas between groups of three digits where the file's form has them. Neither
/// `Double` nor `Decimal` is used.
struct ScannedDecimal: Hashable {
    /// The number without its point: 1.50 is 150.
    let units: Int64
    /// How many digits stand behind the point.
    let fractionDigits: Int

    /// Nothing unless the whole field is such a number of at most 18 digits.
    ///
    /// - Parameters:
    ///   - field: The field, without blanks around it.
    ///   - allowingGroups: Whether marks may stand between groups of three digits.
    ///   - hasDecimalComma: Whether the comma stands before decimals, and points between groups.
    init?(_ field: FieldBytes, allowingGroups: Bool = false, hasDecimalComma: Bool = false) {
        let (point, comma) =
            hasDecimalComma ? (UInt8(ascii: ","), UInt8(ascii: ".")) : (UInt8(ascii: "."), UInt8(ascii: ","))
        var place = 0
        let isNegative = field.count > 0 && field[0] == UInt8(ascii: "-")
        if isNegative || (field.count > 0 && field[0] == UInt8(ascii: "+")) { place = 1 }
        var units: Int64 = 0
        var (digits, fraction, sinceComma) = (0, -1, -1)
        while place < field.count {
            let byte = field[place]
            if byte.isDigit {
                units = units &* 10 &+ Int64(byte.digitValue)
                digits += 1
                if fraction >= 0 { fraction += 1 } else if sinceComma >= 0 { sinceComma += 1 }
            } else if byte == point, fraction < 0, sinceComma < 0 || sinceComma == 3 {
                fraction = 0
                sinceComma = -1
            } else if allowingGroups, byte == comma, fraction < 0,
                sinceComma == 3 || (sinceComma < 0 && (1...3).contains(digits))
            {
                sinceComma = 0
            } else {
                return nil
            }
            place += 1
        }
        guard (1...18).contains(digits), fraction != 0, sinceComma < 0 || sinceComma == 3 else { return nil }
        self.units = isNegative ? -units : units
        fractionDigits = max(fraction, 0)
    }

    /// The number in units of a power of ten, such as 2 for cents; nil when it is not a whole number of them.
    func exact(_ exponent: Int) -> Int64? {
        guard fractionDigits > exponent else { return scaledUp(exponent) }
        let divisor = Self.power(fractionDigits - exponent)
        return units % divisor == 0 ? units / divisor : nil
    }

    /// The number in units of a power of ten, a half of one rounded away from zero, as acquirers round a fee.
    func halfUp(_ exponent: Int) -> Int64? {
        guard fractionDigits > exponent else { return scaledUp(exponent) }
        let divisor = Self.power(fractionDigits - exponent)
        let (quotient, rest) = units.quotientAndRemainder(dividingBy: divisor)
        return abs(rest) >= divisor - abs(rest) ? quotient + units.signum() : quotient
    }

    private func scaledUp(_ exponent: Int) -> Int64? {
        let (scaled, overflow) = units.multipliedReportingOverflow(by: Self.power(exponent - fractionDigits))
        return overflow ? nil : scaled
    }

    private static func power(_ exponent: Int) -> Int64 {
        (0..<min(exponent, 18)).reduce(1) { power, _ in power * 10 }
    }
}
