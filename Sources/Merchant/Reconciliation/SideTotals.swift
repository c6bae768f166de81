/// How many rows of a side moved money, and how much.
public struct SideTotals: Sendable, Hashable {
    /// The rows of one currency.
    public struct Sum: Sendable, Hashable {
        /// How many rows moved money.
        public private(set) var count = 0
        /// What they come to, in minor units.
        public private(set) var amount: Int64 = 0

        fileprivate mutating func add(_ units: Int64) {
            count += 1
            amount += units
        }
    }

    /// The rows, by currency.
    public private(set) var sums: [CurrencyMark: Sum] = [:]

    /// Nothing yet.
    public init() {}

    /// How many rows moved money, whatever their currency.
    public var count: Int { sums.values.reduce(0) { $0 + $1.count } }

    /// Counts a row.
    public mutating func add(_ row: MatchRow) {
        guard row.state == .succeeded else { return }
        add(row.amount, in: row.currency)
    }

    /// Counts an amount.
    public mutating func add(_ amount: Int64, in currency: CurrencyMark) {
        sums[currency, default: Sum()].add(amount)
    }
}
