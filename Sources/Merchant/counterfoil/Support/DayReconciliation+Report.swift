import ClearingProtocol
import Ledger
import Money
import OutsideText
import Reconciliation
import StatementStore
import Till
import Timekeeping

extension DayReconciliation {
    /// What `--json` writes: amounts in minor units of `currency`.
    ///
    /// - Parameter today: the day from which the ages of differences are counted.
    func json(today: BusinessDay) -> JSONValue {
        .members([
            "day": .string(day.description),
            "currency": .string(currency.code),
            "ledger": Self.json(ledger),
            "clearing": Self.json(clearing),
            "owed": .integer(owed.minorUnits),
            "bank": Self.json(bank),
            "matched": .integer(Int64(matched)),
            "breaks": .array(breaks.map { $0.json(today: today, decisions[$0.id]) }),
            "opening": .integer(proof.opening),
            "new": .integer(proof.new),
            "resolved": .integer(proof.resolved),
            "closing": .integer(proof.closing),
            "unexplained": .integer(proof.unexplained),
            "has_ledger": .boolean(hasLedger),
            "has_clearing": .boolean(hasClearing),
            "has_bank": .boolean(hasBank),
            "signed": signed.flatMap(\.signedJSON),
        ])
    }

    private static func json(_ side: Side) -> JSONValue {
        ["count": .integer(Int64(side.count)), "amount": .integer(side.amount.minorUnits)]
    }

    /// The statement of completeness, the differences a line each, and the proof line.
    func text(today: BusinessDay) -> String {
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }
        func row(_ name: String, _ count: Int?, _ amount: Money) -> String {
            let counted = count.map(String.init) ?? ""
            return "\(name.padded(10))\(counted.padded(8, left: true))\(amount.plain.padded(18, left: true))"
        }
        var lines = ["Business day \(day), \(currency.code)"]
        if hasLedger { lines.append(row("Ledger", ledger.count, ledger.amount)) }
        lines.append(row("Clearing", clearing.count, clearing.amount))
        lines.append(row("Owed", nil, owed))
        if hasBank { lines.append(row("Bank", bank.count, bank.amount)) }
        lines.append(
            hasLedger
                ? "\(matched.counted("row matches", "rows match"))."
                : "No till takes part: clearing is held against the bank alone."
        )
        if !hasClearing { lines.append("No statement of clearing covers the day.") }
        if !hasBank { lines.append("No statement of the bank's was read in.") }
        lines += breaks.map { $0.text(today: today, decisions[$0.id]) }
        lines.append(
            "Opening \(money(proof.opening)) + new \(money(proof.new)) - resolved \(money(proof.resolved)) "
                + "= closing \(money(proof.closing)); unexplained \(money(proof.unexplained))."
        )
        if let signed, case .sign(let proof) = signed.fact.decision {
            lines.append(
                "Signed off by \(proof.approver.shown()), prepared by \(proof.preparer.shown()), version "
                    + "\(proof.version), \(signed.at)."
            )
        }
        return lines.joined(separator: "\n")
    }
}

extension RecordedDecision {
    fileprivate var signedJSON: JSONValue? {
        guard case .sign(let proof) = fact.decision else { return nil }
        return [
            "version": .integer(Int64(proof.version)),
            "preparer": .string(proof.preparer),
            "approver": .string(proof.approver),
            "at": .string(at.description),
            "sequence": .integer(Int64(sequence)),
        ]
    }

    /// Why a difference stays open.
    fileprivate var reason: String? {
        guard case .carry(let decided) = fact.decision else { return nil }
        return ([decided.reason.rawValue] + [fact.note].compactMap(\.self)).joined(separator: ": ")
    }
}

extension StoredBreak {
    fileprivate func json(today: BusinessDay, _ decision: RecordedDecision?) -> JSONValue {
        .members([
            "id": .string(id),
            "kind": .string(kind.rawValue),
            "day": .string(opened.description),
            "order": order.map(JSONValue.string) ?? .null,
            "host_number": hostNumber.map(JSONValue.string) ?? .null,
            "field": .string(field),
            "ledger": ledger?.json ?? .null,
            "other": other?.json ?? .null,
            "difference": .integer(difference.minorUnits),
            "currency": .string(difference.currency.code),
            "age_days": .integer(Int64(age(on: today))),
            "carried": decision?.reason.map(JSONValue.string),
        ])
    }

    fileprivate func text(today: BusinessDay, _ decision: RecordedDecision?) -> String {
        func shown(_ value: Value?) -> String {
            switch value {
            case .amount(let units): Money(minorUnits: units, currency: difference.currency).plain
            case .text(let text): text.shown()
            case nil: "nothing"
            }
        }
        let subject = (order ?? hostNumber ?? "").shown(limit: 64)
        return "\(kind.rawValue)  \(subject)  \(field): \(shown(ledger)) against \(shown(other)), "
            + "\(difference.plain), \(age(on: today).counted("day", "days")) old"
            + (decision?.reason.map { ", carried (\($0.shown(limit: 80)))" } ?? "") + "\n  \(id.shown(limit: 200))"
    }
}

extension StoredBreak.Value {
    fileprivate var json: JSONValue {
        switch self {
        case .amount(let units): .integer(units)
        case .text(let text): .string(text)
        }
    }
}

extension String {
    fileprivate func padded(_ width: Int, left: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - count))
        return left ? blanks + self : self + blanks
    }
}
