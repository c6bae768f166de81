/// How many rows of a side moved money, and how much.
public struct SideTotals: Sendable, Hashable {
    /// How many rows moved money.
    public private(set) var count = 0
    /// What they come to, by currency and in minor units.
    public private(set) var amounts: [CurrencyMark: Int64] = [:]

    /// Nothing yet.
    public init() {}

    /// Counts a row.
    public mutating func add(_ row: MatchRow) {
        guard row.state == .succeeded else { return }
        add(row.amount, in: row.currency)
    }

    /// Counts an amount.
    public mutating func add(_ amount: Int64, in currency: CurrencyMark) {
        count += 1
        amounts[currency, default: 0] += amount
    }
}
