import ClearingProtocol
import Money
import Reconciliation
import StatementStore

extension DayUnderway {
    /// What the day comes to in a currency, once everything is found and resolved.
    ///
    /// - Parameter arrived: the differences of earlier days whose other side came on this one.
    func figures(in currency: Currency, arrived: Set<String>) -> CurrencyFigures {
        let mark = CurrencyMark(currency)
        func side(_ totals: SideTotals) -> DayReconciliation.Side {
            let sum = totals.sums[mark]
            return DayReconciliation.Side(
                count: sum?.count ?? 0,
                amount: Money(minorUnits: sum?.amount ?? 0, currency: currency)
            )
        }
        func sum(_ breaks: some Sequence<StoredBreak>) -> Int64 {
            breaks.filter { $0.difference.currency == currency }.reduce(0) { $0 + $1.difference.minorUnits }
        }
        let bridge = bridged[mark] ?? 0
        var proof = DayReconciliation.Proof()
        proof.opening = sum(carried) + bridge
        proof.new = sum(found)
        proof.resolved = sum(closed) + bridge
        let (ledger, clearing, owed, bank) = (side(ledger), side(clearing), side(owed), side(bank))
        let rows = hasLedger ? ledger.amount.minorUnits - clearing.amount.minorUnits : 0
        let payouts = hasBank ? owed.amount.minorUnits - bank.amount.minorUnits : 0
        // What somebody explains moves no money: the sides stand apart as before.
        let moved = proof.new - sum(carried.filter { arrived.contains($0.id) }) - bridge
        proof.unexplained = rows + payouts - moved
        return CurrencyFigures(
            currency: currency,
            ledger: ledger,
            clearing: clearing,
            owed: owed.amount,
            bank: bank,
            proof: proof
        )
    }

    /// The same for every currency but the merchant's own.
    func otherFigures(arrived: Set<String>) throws -> [CurrencyFigures] {
        var marks = Set([ledger, clearing, owed, bank].flatMap(\.sums.keys)).union(bridged.keys)
        marks.formUnion((carried + found).map { CurrencyMark($0.difference.currency) })
        marks.remove(CurrencyMark(reconciler.profile.currency))
        return try marks.sorted().map { figures(in: try $0.currency(), arrived: arrived) }.filter { !$0.isEmpty }
    }
}
