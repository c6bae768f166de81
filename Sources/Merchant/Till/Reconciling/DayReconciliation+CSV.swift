import DataFormats
import Ledger
import Money
import Reconciliation
import StatementStore

extension DayReconciliation {
    /// The day as comma-separated values (RFC 4180): the sides and the proof of each currency, the fees, and a line for
    /// each payout and difference. Ages count to the day itself, so that the same statements and decisions give the same
    /// bytes.
    public var csv: String {
        let titles = [
            "part", "name", "kind", "order", "host_number", "field", "ledger", "other", "count", "amount", "currency",
            "age_days", "reason", "note", "by",
        ]
        let rows =
            currencies.flatMap(rows)
            + [row("side", "matched", count: String(matched), amount: "", nil)] + feeRows + payoutRows
            + breaks.map { row("open", $0) } + explained.map { row("explained", $0) } + links.compactMap(row)
        return ([titles] + rows).map(CommaSeparatedValues.record).joined()
    }

    /// The sides and the proof of a currency.
    private func rows(of figures: CurrencyFigures) -> [[String]] {
        let (proof, currency) = (figures.proof, figures.currency)
        func plain(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }
        let sides = [("ledger", figures.ledger), ("clearing", figures.clearing), ("bank", figures.bank)].map {
            name,
            side in
            row("side", name, count: String(side.count), amount: side.amount.plain, currency)
        }
        let sums = [
            ("opening", proof.opening), ("new", proof.new), ("resolved", proof.resolved), ("closing", proof.closing),
            ("explained", explainedSum(in: currency)), ("unexplained", proof.unexplained),
        ].map { row("proof", $0, amount: plain($1), currency) }
        return sides + [row("side", "owed", amount: figures.owed.plain, currency)] + sums
    }

    /// What clearing charged and may charge, as far as it is known.
    private var feeRows: [[String]] {
        let sums = [("charged", fees.charged), ("expected", fees.expected)].map { name, units in
            row("fee", name, amount: units.map { Money(minorUnits: $0, currency: currency).plain } ?? "", currency)
        }
        return sums + [row("fee", "rows_without_schedule", count: String(fees.unscheduled), amount: "", nil)]
    }

    private var payoutRows: [[String]] {
        statedPayouts.map { stated in
            let (payout, name) = (stated.payout, CommaSeparatedValues.safe(stated.payout.number))
            return row("payout", name, kind: stated.state.rawValue, amount: payout.amount.plain, payout.amount.currency)
        }
    }

    private func row(
        _ part: String,
        _ name: String,
        kind: String = "",
        count: String = "",
        amount: String,
        _ currency: Currency?
    ) -> [String] {
        [part, name, kind] + Array(repeating: "", count: 5) + [count, amount, currency?.code ?? "", "", "", "", ""]
    }

    private func row(_ part: String, _ item: StoredBreak) -> [String] {
        func value(_ value: StoredBreak.Value?) -> String {
            switch value {
            case .amount(let units): Money(minorUnits: units, currency: item.difference.currency).plain
            case .text(let text): CommaSeparatedValues.safe(text)
            case nil: ""
            }
        }
        let decision = decisions[item.id]
        let reason: String =
            switch decision?.fact.decision {
            case .resolve(let decided), .carry(let decided): decided.reason.rawValue
            case .link, .undo, .remark, .sign, .unlock, nil: ""
            }
        let note = [decision?.fact.note, remarks[item.id]?.fact.note].compactMap(\.self).joined(separator: "; ")
        return [
            part, CommaSeparatedValues.safe(item.id), item.kind.rawValue, CommaSeparatedValues.safe(item.order ?? ""),
            CommaSeparatedValues.safe(item.hostNumber ?? ""), item.field, value(item.ledger), value(item.other), "",
            item.difference.plain, item.difference.currency.code, String(item.age(on: day)), reason,
            CommaSeparatedValues.safe(note), CommaSeparatedValues.safe(reason.isEmpty ? "" : decision?.by ?? ""),
        ]
    }

    private func row(_ decision: RecordedDecision) -> [String]? {
        guard case .link(let link) = decision.fact.decision else { return nil }
        return [
            "linked", CommaSeparatedValues.safe(link.ledger), "link", "", "", "", "",
            CommaSeparatedValues.safe(link.clearing), "", link.amount?.plain ?? "", link.currency, "",
            link.reason.rawValue, CommaSeparatedValues.safe(decision.fact.note ?? ""),
            CommaSeparatedValues.safe(decision.by),
        ]
    }
}
