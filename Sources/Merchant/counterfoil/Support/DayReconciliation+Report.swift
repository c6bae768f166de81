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
            "ledger": ledger.json,
            "clearing": clearing.json,
            "owed": .integer(owed.minorUnits),
            "bank": hasBank ? bank.json : .null,
            "matched": .integer(Int64(matched)),
            "fees": feesJSON,
            "payouts": .array(payouts.map(\.json)),
            "payouts_to_take_back": payoutsToTakeBack.isEmpty ? nil : .array(payoutsToTakeBack.map(\.json)),
            "breaks": .array(
                breaks.map { $0.json(today: today, decisions[$0.id], remarks[$0.id], suggestions[$0.id]) }
            ),
            "explained": .array(
                explained.map { $0.json(today: today, decisions[$0.id], remarks[$0.id], suggestions[$0.id]) }
            ),
            "explained_amount": .integer(explainedSum),
            "links": .array(links.compactMap(\.linkJSON)),
            "opening": .integer(proof.opening),
            "new": .integer(proof.new),
            "resolved": .integer(proof.resolved),
            "closing": .integer(proof.closing),
            "unexplained": .integer(proof.unexplained),
            "has_ledger": .boolean(hasLedger),
            "has_clearing": .boolean(hasClearing),
            "has_bank": .boolean(hasBank),
            "other_terminals": otherTerminals.isEmpty ? nil : .array(otherTerminals.map(JSONValue.string)),
            "currencies": others.isEmpty ? nil : .array(currencies.map(\.json)),
            "replaced": replaced.isEmpty ? nil : .array(replaced.map(\.json)),
            "replaced_later": replacedLater.isEmpty ? nil : .array(replacedLater.map(\.json)),
            "signed": signed.flatMap { $0.signedJSON(isAsSigned: isAsSigned) },
        ])
    }

    /// The statement of completeness, the differences a line each, and the proof line.
    ///
    /// - Parameters:
    ///   - today: the day from which the ages of differences are counted.
    ///   - calendar: the merchant's, by whose zone times are told.
    func text(today: BusinessDay, calendar: MerchantCalendar) -> String {
        func money(_ units: Int64) -> String { Money(minorUnits: units, currency: currency).plain }
        var lines = ["Business day \(day), \(currency.code)"] + mine.table(hasLedger: hasLedger, hasBank: hasBank)
        if !isAsSigned { lines.insert(ReconcilerError.evidenceAltered(day).description, at: 1) }
        lines.append(
            hasLedger
                ? "\(matched.counted("row is on both sides", "rows are on both sides"))."
                : "No till takes part: clearing is held against the bank alone."
        )
        if !otherTerminals.isEmpty {
            lines.append(
                "Clearing has rows of \(otherTerminals.map { $0.shown(limit: 32) }.joined(separator: ", ")), too, which are held "
                    + "against no ledger; name the directories of theirs with --ledger."
            )
        }
        if !hasClearing { lines.append("No statement of clearing covers the day.") }
        if !hasBank {
            lines.append(
                "No statement of a bank was read in: "
                    + (hasLedger
                        ? "only the ledger against clearing is proven, not that the money came."
                        : "what clearing says is held against nothing.")
            )
        }
        lines += feesText.map { [$0] } ?? []
        lines += payouts.map(\.text) + payoutsToTakeBack.map(\.goneText)
        lines += replaced.map { "A later edition, \($0.laterFile.shown(limit: 80)), counts: \($0.english)." }
        lines += replacedLater.map {
            "After the signing a later edition came, \($0.laterFile.shown(limit: 80)), which counts only once the day is "
                + "unlocked: \($0.english)."
        }
        for item in breaks {
            lines.append(item.text(today: today, decisions[item.id]))
            lines += suggestions[item.id].map { ["  " + $0.text(calendar)] } ?? []
            lines += remarks[item.id]?.fact.note.map { ["  noted: \($0.shown(limit: 200))"] } ?? []
        }
        for item in explained {
            lines.append(
                "explained (\(decisions[item.id]?.reason?.shown(limit: 80) ?? ""))  " + item.text(today: today, nil)
            )
        }
        if !explained.isEmpty { lines.append("Explained differences \(money(explainedSum)).") }
        lines += links.compactMap(\.linkText)
        lines.append(mine.proofLine)
        for other in others {
            lines.append("In \(other.currency.code):")
            lines += other.table(hasLedger: hasLedger, hasBank: hasBank) + [other.proofLine]
        }
        if let signed, case .sign(let proof) = signed.fact.decision {
            lines.append(
                "Signed off by \(proof.approver.shown()), prepared by \(proof.preparer.shown()), version "
                    + "\(proof.version), \(signed.at)."
            )
            if let missing = whyNotBooked { lines.append(missing) }
            lines += proof.payouts.compactMap(\.takenBackText)
            lines += proof.statements.map { "It rests on the statement with the SHA-256 \($0.shown(limit: 64))." }
        }
        return lines.joined(separator: "\n")
    }
}

extension RecordedDecision {
    fileprivate func signedJSON(isAsSigned: Bool) -> JSONValue? {
        guard case .sign(let proof) = fact.decision else { return nil }
        return [
            "version": .integer(Int64(proof.version)),
            "preparer": .string(proof.preparer),
            "approver": .string(proof.approver),
            "at": .string(at.description),
            "sequence": .integer(Int64(sequence)),
            "digest": .string(proof.digest),
            "figures_hold": .boolean(isAsSigned),
            "statements": .array(proof.statements.map(JSONValue.string)),
            "payouts": .array(proof.payouts.map(\.json)),
        ]
    }

    /// Why a difference stays open.
    fileprivate var carried: String? { if case .carry = fact.decision { reason } else { nil } }

    /// Why somebody decided so, by reason and note.
    fileprivate var reason: String? {
        let why: ResolvedBreak.Reason
        switch fact.decision {
        case .resolve(let decided), .carry(let decided): why = decided.reason
        case .link(let link): why = link.reason
        case .undo, .remark, .sign, .unlock: return nil
        }
        return ([why.rawValue] + [fact.note].compactMap(\.self)).joined(separator: ": ")
    }

    fileprivate var linkJSON: JSONValue? {
        guard case .link(let link) = fact.decision else { return nil }
        return .members([
            "ledger": .string(link.ledger),
            "clearing": .string(link.clearing),
            "difference": .integer(link.difference),
            "currency": .string(link.currency),
            "reason": .string(link.reason.rawValue),
            "note": fact.note.map(JSONValue.string),
            "by": .string(by),
            "at": .string(at.description),
        ])
    }

    fileprivate var linkText: String? {
        guard case .link(let link) = fact.decision else { return nil }
        return "linked (\(reason?.shown(limit: 80) ?? ""), by \(by.shown()))  \(link.ledger.shown(limit: 200))\n"
            + "  \(link.clearing.shown(limit: 200))"
    }
}

extension StoredBreak {
    fileprivate func json(
        today: BusinessDay,
        _ decision: RecordedDecision?,
        _ remark: RecordedDecision?,
        _ suggestion: PairSuggestion?
    ) -> JSONValue {
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
            "gap": .integer(gap.minorUnits),
            "currency": .string(difference.currency.code),
            "age_days": .integer(Int64(age(on: today))),
            "carried": decision?.carried.map(JSONValue.string),
            "resolved": resolved(by: decision).map(JSONValue.string),
            "note": remark?.fact.note.map(JSONValue.string),
            "suggestion": suggestion?.json,
        ])
    }

    private func resolved(by decision: RecordedDecision?) -> String? {
        if case .resolve? = decision?.fact.decision { decision?.reason } else { nil }
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
        // Where the other side's statement is missing, nothing is said against anything.
        let words =
            field == "statement"
            ? "clearing's statement of \(shown(ledger)) was not read in yet"
            : "\(field): \(shown(ledger)) against \(shown(other))"
        return "\(kind.rawValue)  \(subject)  \(words), "
            + "\(gap.plain)\(gap == difference ? "" : " beside the sums"), \(age(on: today).counted("day", "days")) old"
            + (decision?.carried.map { ", carried (\($0.shown(limit: 80)))" } ?? "") + "\n  \(id.shown(limit: 200))"
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
