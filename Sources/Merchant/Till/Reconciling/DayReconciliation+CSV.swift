import DataFormats
import Ledger
import Money
import Reconciliation
import StatementStore

extension DayReconciliation {
    /// The day as comma-separated values (RFC 4180): the sides, the proof, and a line for each difference. Ages count to
    /// the day itself, so that the same statements and decisions give the same bytes.
    public var csv: String {
        let titles = [
            "part", "name", "kind", "order", "host_number", "field", "ledger", "other", "count", "amount", "currency",
            "age_days", "reason", "note", "by",
        ]
        let sides = [("ledger", ledger), ("clearing", clearing), ("bank", bank)].map { name, side in
            row("side", name, count: String(side.count), amount: side.amount.plain)
        }
        let sums = [
            ("opening", proof.opening), ("new", proof.new), ("resolved", proof.resolved), ("closing", proof.closing),
            ("explained", explainedSum), ("unexplained", proof.unexplained),
        ].map { row("proof", $0, amount: plain($1)) }
        let rows =
            sides
            + [row("side", "owed", amount: owed.plain), row("side", "matched", count: String(matched), amount: "")]
            + sums
            + breaks.map { row("open", $0) } + explained.map { row("explained", $0) } + links.compactMap(row)
        return ([titles] + rows).map(CommaSeparatedValues.record).joined()
    }

    private func plain(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }

    private func row(_ part: String, _ name: String, count: String = "", amount: String) -> [String] {
        [part, name] + Array(repeating: "", count: 6) + [count, amount, currency.code, "", "", "", ""]
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
