public import Money

/// A sum that several pay, each a part by an order of their own; what is not paid stays due.
public struct SplitSale: Sendable, Hashable {
    /// What all of them owe together.
    public let total: Money
    /// What the parts that were paid come to, without their tips.
    public private(set) var paid: Money
    /// The parts that were paid.
    public private(set) var parts = 0

    init(total: Money) {
        self.total = total
        paid = .zero(total.currency)
    }

    /// What is still due.
    public var due: Money { Money(minorUnits: total.minorUnits - paid.minorUnits, currency: total.currency) }

    /// A part was paid; one that comes in twice or late may make more of it than was due.
    mutating func paid(_ part: Int64) {
        paid = Money(minorUnits: paid.minorUnits + min(part, due.minorUnits), currency: total.currency)
        parts += 1
    }
}
