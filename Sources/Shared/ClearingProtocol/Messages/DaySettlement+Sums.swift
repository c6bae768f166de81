public import Money

extension DaySettlement {
    /// The currency of all its amounts.
    public var currency: Currency { carriedIn.currency }

    /// How many lines it has.
    public var lineCount: Int { totals.reduce(0) { $0 + $1.count } }

    /// What payers paid.
    public var gross: Money { money(sum(.payment).gross) }

    /// What went back to payers, by refunds and reversals.
    public var refunds: Money { money(sum(.refund).gross + sum(.reversal).gross) }

    /// What the network kept, less what it gave back.
    public var fees: Money { money(sum(.payment).fee - sum(.refund).fee - sum(.reversal).fee) }

    /// Gross less refunds less fees.
    public var net: Money { money(gross.minorUnits - refunds.minorUnits - fees.minorUnits) }

    /// What is paid out: net and what was carried in, unless that is below zero.
    public var payout: Money { money(max(net.minorUnits + carriedIn.minorUnits, 0)) }

    /// What is left open for the next settlement, at most 0.
    public var carriedOut: Money { money(min(net.minorUnits + carriedIn.minorUnits, 0)) }

    private func sum(_ kind: SettlementLineKind) -> (gross: Int64, fee: Int64) {
        totals.lazy.filter { $0.kind == kind }.reduce((0, 0)) { sum, total in
            (sum.0 + total.gross.minorUnits, sum.1 + total.fee.minorUnits)
        }
    }

    private func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }
}
