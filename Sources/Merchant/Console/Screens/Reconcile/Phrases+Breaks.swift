import Ledger
import Money
import OutsideText
import Reconciliation
import StatementStore
import Till

/// Phrases for differences between ledger, clearing and bank.
extension Phrases {
    var difference: String { say("Difference", "差异") }
    var number: String { say("Number", "单号") }
    var otherSide: String { say("other side", "对方") }
    var by: String { say("By", "相差") }
    var nothingThere: String { say("none", "无") }
    var notInLedger: String { say("The ledger has no payment behind this difference.", "账本中没有对应的收款。") }
    var noNumber: String { say("This difference has no number.", "此差异没有单号。") }

    func name(of kind: BreakKind) -> String { say(kind.english, kind.chinese) }

    func name(of reason: ResolvedBreak.Reason) -> String { say(reason.english, reason.chinese) }

    func number(of item: StoredBreak) -> String { (item.number ?? "–").shown(limit: 64) }

    /// What the row is over that one side alone has.
    func amount(of item: StoredBreak) -> String {
        Money(minorUnits: item.row?.amount ?? item.difference.minorUnits, currency: item.difference.currency).grouped
    }

    /// What the sides say: the ledger's word against the other one's.
    func values(of item: StoredBreak) -> String {
        "\(value(item.ledger, of: item)) / \(value(item.other, of: item))"
    }

    /// All of a difference.
    func sentence(on item: StoredBreak) -> String {
        let (first, second) = (value(item.ledger, of: item), value(item.other, of: item))
        let (mine, theirs) = sides(of: item)
        let numbers = [item.order, item.hostNumber].compactMap { $0?.shown(limit: 64) }
            .joined(separator: say(", ", "、"))
        return say(
            "\(item.opened), \(numbers): \(field(item.field)): \(mine) \(first), \(theirs) \(second); "
                + "difference \(item.gap.labelled).",
            "\(item.opened)，\(numbers)：\(field(item.field))：\(mine) \(first)，\(theirs) \(second)；相差 \(item.gap.labelled)。"
        )
    }

    func days(_ count: Int) -> String { say("\(count) d", "\(count) 天") }

    private func sides(of item: StoredBreak) -> (String, String) {
        switch item.kind {
        case .fee where item.field == "expected_fee": (say("schedule", "费率"), say("charged", "实收"))
        case .payoutShort, .payoutOver, .payoutMissing: (say("owed", "应付"), say("bank", "银行"))
        default: (say("ledger", "账本"), say("clearing", "清算"))
        }
    }

    func field(_ name: String) -> String {
        BreakField(rawValue: name).map { say($0.english, $0.chinese) } ?? name.shown()
    }

    private func value(_ value: StoredBreak.Value?, of item: StoredBreak) -> String {
        switch value {
        case .amount(let units): Money(minorUnits: units, currency: item.difference.currency).grouped
        case .text("paid"): say("paid", "已付")
        case .text("unknown"): say("unknown", "未明")
        case .text("not paid"): say("not paid", "未付")
        case .text(let text): text.shown()
        case nil: nothingThere
        }
    }
}
