import Ledger
import Money
import Receipts
import Reconciliation
import StatementStore

extension ReconciliationSlipDraft {
    /// What is open, what was explained, and what was linked.
    var differences: [ReportSlip.Line] {
        let open = result.breaks
        var lines: [ReportSlip.Line] = [
            open.isEmpty
                ? .text(say("No difference is open.", "无未平差异。"))
                : .heading(say("Open differences: \(open.count)", "未平差异：\(open.count) 项"))
        ]
        lines += open.flatMap(about)
        if !result.explained.isEmpty {
            let title = say("Explained differences: \(result.explained.count)", "已解释差异：\(result.explained.count) 项")
            lines += [.heading(title)] + result.explained.flatMap(about)
            lines += result.explainedSums.map { .pair(say("In all", "合计"), amount($0)) }
        }
        if !result.links.isEmpty {
            lines.append(.heading(say("Linked by hand: \(result.links.count)", "人工勾对：\(result.links.count) 对")))
            lines += result.links.flatMap(links)
        }
        return lines
    }

    private func about(_ item: StoredBreak) -> [ReportSlip.Line] {
        let age = item.age(on: result.day)
        let field = BreakField(rawValue: item.field).map { say($0.english, $0.chinese) } ?? item.field
        let days = say(age == 1 ? "1 day" : "\(age) days", "\(age) 天")
        let number = item.order ?? item.hostNumber ?? ""
        var lines: [ReportSlip.Line] = [
            .pair("\(say(item.kind.english, item.kind.chinese))  \(number)", amount(item.gap)),
            .pair("  \(field): \(value(item.ledger, item)) / \(value(item.other, item))", days),
        ]
        switch result.decisions[item.id]?.fact.decision {
        case .resolve(let decided)?, .carry(let decided)?:
            lines.append(why(decided.reason, result.decisions[item.id]))
        case .link, .undo, .remark, .sign, .unlock, nil: break
        }
        if let remark = result.remarks[item.id], let note = remark.fact.note {
            lines.append(.text("  \(remark.by): \(note)"))
        }
        return lines
    }

    private func links(_ decision: RecordedDecision) -> [ReportSlip.Line] {
        guard case .link(let link) = decision.fact.decision else { return [] }
        let rest = link.amount.map(amount) ?? ""
        return [.text(link.ledger), .pair("= \(link.clearing)", rest), why(link.reason, decision)]
    }

    private func why(_ reason: ResolvedBreak.Reason, _ decision: RecordedDecision?) -> ReportSlip.Line {
        let words = [say(reason.english, reason.chinese), decision?.fact.note, decision?.by].compactMap(\.self)
        return .text("  " + words.joined(separator: " · "))
    }

    private func value(_ value: StoredBreak.Value?, _ item: StoredBreak) -> String {
        switch value {
        case .amount(let units): Money(minorUnits: units, currency: item.difference.currency).plain
        case .text(let text): text
        case nil: say("none", "无")
        }
    }
}
