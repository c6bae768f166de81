import Money
import OutsideText
import Reconciliation
import StatementStore

/// Phrases for differences between ledger, clearing and bank.
extension Phrases {
    var difference: String { say("Difference", "差异") }
    var number: String { say("Number", "单号") }
    var otherSide: String { say("other side", "对方") }
    var by: String { say("By", "相差") }
    var nothingThere: String { say("none", "无") }
    var notInLedger: String { say("The ledger has no payment behind this difference.", "账本中没有对应的收款。") }
    var noNumber: String { say("This difference has no number.", "此差异没有单号。") }

    func name(of kind: BreakKind) -> String {
        switch kind {
        case .missingAtHost: say("not at clearing", "清算缺少")
        case .missingLocally: say("not in the ledger", "账本缺少")
        case .amount: say("amount", "金额不符")
        case .fee: say("fee", "手续费不符")
        case .currency: say("currency", "币种不符")
        case .status: say("state", "状态不符")
        case .duplicateLocal: say("twice in ledger", "账本重复")
        case .duplicateHost: say("twice at clearing", "清算重复")
        case .timingCutoff: say("another day", "跨日")
        case .promotionSplit: say("promotion share", "优惠分摊不符")
        case .orphanRefund: say("refund of no sale", "退款无原单")
        case .payoutShort: say("payout short", "到账不足")
        case .payoutOver: say("payout over", "到账多出")
        case .payoutMissing: say("payout missing", "未到账")
        }
    }

    func number(of item: StoredBreak) -> String { (item.number ?? "–").shown(limit: 64) }

    /// What the sides say: the ledger's word against the other one's.
    func values(of item: StoredBreak) -> String {
        "\(value(item.ledger, of: item)) / \(value(item.other, of: item))"
    }

    /// All of a difference.
    func sentence(on item: StoredBreak) -> String {
        let (first, second) = (value(item.ledger, of: item), value(item.other, of: item))
        let (mine, theirs) = sides(of: item.kind)
        let numbers = [item.order, item.hostNumber].compactMap { $0?.shown(limit: 64) }.joined(separator: ", ")
        return say(
            "\(item.opened), \(numbers): \(field(item.field)): \(mine) \(first), \(theirs) \(second); "
                + "difference \(item.difference.labelled).",
            "\(item.opened)，\(numbers)：\(field(item.field))：\(mine) \(first)，\(theirs) \(second)；相差 \(item.difference.labelled)。"
        )
    }

    func days(_ count: Int) -> String { say("\(count) d", "\(count) 天") }

    private func sides(of kind: BreakKind) -> (String, String) {
        switch kind {
        case .payoutShort, .payoutOver, .payoutMissing: (say("owed", "应付"), say("bank", "银行"))
        default: (say("ledger", "账本"), say("clearing", "清算"))
        }
    }

    private func field(_ name: String) -> String {
        switch name {
        case "amount": say("amount", "金额")
        case "fee": say("fee", "手续费")
        case "discount": say("discount", "优惠")
        case "currency": say("currency", "币种")
        case "status": say("state", "状态")
        case "day": say("day", "日期")
        case "payout": say("payout", "到账")
        default: name.shown()
        }
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
