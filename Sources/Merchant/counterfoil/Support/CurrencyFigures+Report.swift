import ClearingProtocol
import Money
import Till

extension DayReconciliation.Side {
    var json: JSONValue { ["count": .integer(Int64(count)), "amount": .integer(amount.minorUnits)] }
}

extension CurrencyFigures {
    var json: JSONValue {
        [
            "currency": .string(currency.code),
            "ledger": ledger.json,
            "clearing": clearing.json,
            "owed": .integer(owed.minorUnits),
            "bank": bank.json,
            "opening": .integer(proof.opening),
            "new": .integer(proof.new),
            "resolved": .integer(proof.resolved),
            "closing": .integer(proof.closing),
            "unexplained": .integer(proof.unexplained),
        ]
    }

    /// The sides, a line each.
    func table(hasLedger: Bool, hasBank: Bool) -> [String] {
        func row(_ name: String, _ count: Int?, _ amount: Money) -> String {
            let counted = count.map(String.init) ?? ""
            return "\(name.padded(10))\(counted.padded(8, left: true))\(amount.plain.padded(18, left: true))"
        }
        var lines: [String] = []
        if hasLedger { lines.append(row("Ledger", ledger.count, ledger.amount)) }
        lines.append(row("Clearing", clearing.count, clearing.amount))
        lines.append(row("Owed", nil, owed))
        if hasBank { lines.append(row("Bank", bank.count, bank.amount)) }
        return lines
    }

    /// How the differences add up.
    var proofLine: String {
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }
        return "Opening \(money(proof.opening)) + new \(money(proof.new)) - resolved \(money(proof.resolved)) "
            + "= closing \(money(proof.closing)); unexplained \(money(proof.unexplained))."
    }
}

extension String {
    fileprivate func padded(_ width: Int, left: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - count))
        return left ? blanks + self : self + blanks
    }
}
