public import Money
import StatementStore

extension DayReconciliation {
    /// What the day came to in the merchant's currency.
    public var mine: CurrencyFigures {
        CurrencyFigures(
            currency: currency,
            ledger: own(ledger, \.ledger),
            clearing: own(clearing, \.clearing),
            owed: owed,
            bank: own(bank, \.bank),
            proof: proof
        )
    }

    /// What it came to in each currency, the merchant's first.
    public var currencies: [CurrencyFigures] { [mine] + others }

    /// What the explained differences of a currency come to, in minor units.
    public func explainedSum(in currency: Currency) -> Int64 {
        explained.filter { $0.difference.currency == currency }.reduce(0) { $0 + $1.difference.minorUnits }
    }

    /// What the explained differences come to in the merchant's currency, in minor units.
    public var explainedSum: Int64 { explainedSum(in: currency) }

    /// What they come to in each currency that has any.
    var explainedSums: [Money] {
        currencies.map(\.currency).filter { currency in explained.contains { $0.difference.currency == currency } }
            .map { Money(minorUnits: explainedSum(in: $0), currency: $0) }
    }

    /// A side without the rows of other currencies, which its count has and its sum has not.
    private func own(_ side: Side, _ place: KeyPath<CurrencyFigures, Side>) -> Side {
        Side(count: side.count - others.reduce(0) { $0 + $1[keyPath: place].count }, amount: side.amount)
    }
}
