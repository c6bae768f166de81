/// An amount as it is keyed in at a till, or a simple sum of amounts: `12.5+3*4.2` is 12.50 and three times 4.20.
///
/// A single number fills from the right, as in ``AmountEntry``. In a sum:
/// - times binds more than plus and minus;
/// - in a product, a number with a point is the amount and the others are counts, so that `3*4.2` is 12.60;
/// - without a point anywhere, all digits fill from the right: `3*420` is 12.60 too;
/// - with a point somewhere, the terms without one are whole units: `12.5+3` is 15.50.
public struct AmountSum: Sendable, Hashable {
    /// What stands between two numbers.
    public enum Operator: Character, Sendable, Hashable, CaseIterable {
        case plus = "+"
        case minus = "-"
        case times = "*"
    }

    /// The most numbers of a sum, so that it stays readable in a line.
    public static let mostNumbers = 12

    /// The currency of the amount.
    public let currency: Currency
    /// The largest amount that can be entered.
    public let limit: Money

    private var numbers: [AmountEntry]
    private var operators: [Operator] = []

    /// An empty entry.
    ///
    /// - Parameters:
    ///   - currency: The currency of the amount.
    ///   - limit: The largest amount; one in another currency, or below zero, admits only zero.
    public init(currency: Currency, limit: Money) {
        self.currency = currency
        self.limit = limit
        numbers = [Self.number(currency)]
    }

    /// The amount entered so far; below zero where more is taken off than there is. An operator that nothing follows
    /// counts for nothing.
    public var money: Money { Money(minorUnits: total ?? 0, currency: currency) }

    /// Whether nothing is there to erase.
    public var isEmpty: Bool { operators.isEmpty && last.isEmpty }

    /// Whether the number that is typed has a point.
    public var hasPoint: Bool { last.hasPoint }

    /// Whether there is more than one number.
    public var isSum: Bool { !operators.isEmpty }

    /// Whether an operator waits for its number.
    public var isUnfinished: Bool { !operators.isEmpty && last.isEmpty }

    /// The sum as it was typed, with a proper times sign: `12.5+3×4.2`.
    public var typed: String {
        zip(numbers.dropFirst(), operators).reduce(numbers[0].typed) { text, next in
            text + (next.1 == .times ? "×" : String(next.1.rawValue)) + next.0.typed
        }
    }

    /// Adds a digit.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``AmountEntry/press(_:)``.
    public mutating func press(_ digit: Int) -> Bool {
        change { $0.numbers[$0.numbers.count - 1].press(digit) }
    }

    /// Adds two zeros, or none when there is no room for both.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``press(_:)-(Int)``.
    public mutating func pressDoubleZero() -> Bool {
        change { $0.numbers[$0.numbers.count - 1].pressDoubleZero() }
    }

    /// Makes the number that is typed whole units; minor digits follow.
    ///
    /// - Returns: False, and nothing changes, in the cases of ``AmountEntry/pressPoint()``, or when the product has an
    ///   amount already.
    public mutating func pressPoint() -> Bool {
        change { sum in
            sum.numbers[sum.numbers.count - 1].pressPoint() && sum.terms.allSatisfy { $0.amounts <= 1 }
        }
    }

    /// Goes on to the next number. Pressed again, the operator is replaced.
    ///
    /// - Returns: False, and nothing changes, when there is no number yet, or there are ``mostNumbers``.
    public mutating func press(_ symbol: Operator) -> Bool {
        if isUnfinished {
            operators[operators.count - 1] = symbol
            return true
        }
        guard !last.isEmpty, numbers.count < Self.mostNumbers else { return false }
        operators.append(symbol)
        numbers.append(Self.number(currency))
        return true
    }

    /// Takes back the last key: a digit, the point, or an operator.
    public mutating func erase() {
        guard isUnfinished else {
            numbers[numbers.count - 1].erase()
            return
        }
        operators.removeLast()
        numbers.removeLast()
    }

    /// Takes back everything.
    public mutating func clear() {
        self = AmountSum(currency: currency, limit: limit)
    }

    private var last: AmountEntry { numbers[numbers.count - 1] }

    private static func number(_ currency: Currency) -> AmountEntry {
        AmountEntry(currency: currency, limit: Money(minorUnits: .max, currency: currency))
    }

    /// The products, each with its sign.
    private var terms: [Term] {
        let numbers = isUnfinished ? numbers.dropLast() : numbers[...]
        var terms = [Term(isNegative: false, factors: [numbers[0]])]
        for (number, symbol) in zip(numbers.dropFirst(), operators) {
            switch symbol {
            case .times: terms[terms.count - 1].factors.append(number)
            case .plus, .minus: terms.append(Term(isNegative: symbol == .minus, factors: [number]))
            }
        }
        return terms
    }

    /// The amount, nil when it does not fit.
    private var total: Int64? {
        let terms = terms
        let areWhole = terms.contains { $0.amounts > 0 }
        return terms.reduce(Int64?.some(0)) { sum, term in
            guard let sum, let value = term.minorUnits(areWhole ? currency.minorUnitsPerUnit : 1) else { return nil }
            let (next, overflow) = sum.addingReportingOverflow(value)
            return overflow ? nil : next
        }
    }

    /// Applies a change to a copy and keeps it only when the amount stays within the limit.
    private mutating func change(_ body: (inout AmountSum) -> Bool) -> Bool {
        var next = self
        guard body(&next), let units = next.total else { return false }
        guard units <= 0 || limit.currency == currency && units <= limit.minorUnits else { return false }
        self = next
        return true
    }
}

extension AmountSum {
    /// A product of a sum.
    private struct Term {
        let isNegative: Bool
        var factors: [AmountEntry]

        /// How many of the factors are amounts.
        var amounts: Int { factors.count { $0.hasPoint } }

        /// The product in minor units, nil when it does not fit.
        ///
        /// - Parameter unit: what 1 counts where no factor is an amount.
        func minorUnits(_ unit: Int64) -> Int64? {
            factors.reduce(Int64?.some((isNegative ? -1 : 1) * (amounts > 0 ? 1 : unit))) { product, factor in
                guard let product else { return nil }
                let (next, overflow) = product.multipliedReportingOverflow(by: factor.money.minorUnits)
                return overflow ? nil : next
            }
        }
    }
}
