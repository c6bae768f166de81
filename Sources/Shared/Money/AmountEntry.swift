/// An amount as it is keyed in at a till: digits fill from the right, so that 1 2 5 0 is 12.50.
///
/// After the point key, what has been typed counts whole units and further digits are minor ones.
public struct AmountEntry: Sendable, Hashable {
    /// The currency of the amount.
    public let currency: Currency

    /// The largest amount that can be entered.
    public let limit: Money

    private var digits: Int64 = 0
    private var minorDigits: [Int64]?

    /// An empty entry.
    ///
    /// - Parameters:
    ///   - currency: The currency of the amount.
    ///   - limit: The largest amount; one in another currency, or below zero, admits only zero.
    public init(currency: Currency, limit: Money) {
        self.currency = currency
        self.limit = limit
    }

    /// The amount entered so far.
    public var money: Money {
        Money(minorUnits: minorUnits ?? 0, currency: currency)
    }

    /// Whether nothing is there to erase; leading zeros leave nothing.
    public var isEmpty: Bool { digits == 0 && minorDigits == nil }

    /// Whether the point has been pressed.
    public var hasPoint: Bool { minorDigits != nil }

    /// What has been typed, as it was typed: `1250`, or `12.5`.
    public var typed: String {
        guard let minorDigits else { return digits == 0 ? "" : String(digits) }
        return "\(digits)." + minorDigits.map(String.init).joined()
    }

    /// Adds a digit.
    ///
    /// - Returns: False, and nothing changes, when the digit is not in 0...9, when the amount would pass the limit, or
    ///   when all minor digits of the currency have been typed.
    public mutating func press(_ digit: Int) -> Bool {
        guard (0...9).contains(digit) else { return false }
        return change { entry in
            if let typed = entry.minorDigits {
                guard typed.count < entry.currency.exponent else { return false }
                entry.minorDigits = typed + [Int64(digit)]
                return true
            }
            let (tenfold, overflow) = entry.digits.multipliedReportingOverflow(by: 10)
            guard !overflow, tenfold <= Int64.max - Int64(digit) else { return false }
            entry.digits = tenfold + Int64(digit)
            return true
        }
    }

    /// Adds two zeros, or none when there is no room for both.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``press(_:)``.
    public mutating func pressDoubleZero() -> Bool {
        change { $0.press(0) && $0.press(0) }
    }

    /// Makes what has been typed whole units; minor digits follow.
    ///
    /// - Returns: False, and nothing changes, when the currency has no minor digits, when the point has been pressed,
    ///   or when the amount would pass the limit.
    public mutating func pressPoint() -> Bool {
        guard currency.exponent > 0, minorDigits == nil else { return false }
        return change { entry in
            entry.minorDigits = []
            return true
        }
    }

    /// Takes back the last key: a digit or the point.
    public mutating func erase() {
        if minorDigits?.popLast() != nil { return }
        if minorDigits != nil { minorDigits = nil } else { digits /= 10 }
    }

    /// Takes back everything.
    public mutating func clear() {
        digits = 0
        minorDigits = nil
    }

    /// The amount, nil when it does not fit.
    private var minorUnits: Int64? {
        guard let minorDigits else { return digits }
        var (units, overflow) = digits.multipliedReportingOverflow(by: currency.minorUnitsPerUnit)
        guard !overflow else { return nil }
        var place = currency.minorUnitsPerUnit
        for digit in minorDigits {
            place /= 10
            (units, overflow) = units.addingReportingOverflow(digit * place)
            guard !overflow else { return nil }
        }
        return units
    }

    /// Applies a change to a copy and keeps it only when the amount stays within the limit.
    private mutating func change(_ body: (inout AmountEntry) -> Bool) -> Bool {
        var next = self
        guard body(&next), let units = next.minorUnits else { return false }
        guard units == 0 || limit.currency == currency && units <= limit.minorUnits else { return false }
        self = next
        return true
    }
}
