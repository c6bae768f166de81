/// Payments that a host tells of one order more than once, each with a number of its own.
///
/// Where no till takes part, nothing else tells that a customer was charged twice.
public struct DoubledPayments: Sendable {
    private struct Sale: Hashable {
        let order: MatchKey
        let amount: Int64
        let currency: CurrencyMark
    }

    private var sales: Set<Sale> = []

    /// Finds none yet.
    public init() {}

    /// Whether a payment of the same order and amount came before.
    public mutating func isRepeated(_ row: MatchRow) -> Bool {
        guard row.kind == .payment, row.state == .succeeded, row.order.isSome else { return false }
        return !sales.insert(Sale(order: row.order, amount: row.amount, currency: row.currency)).inserted
    }
}
