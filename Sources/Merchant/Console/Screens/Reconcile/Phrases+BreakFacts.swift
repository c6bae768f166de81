import Ledger
import Money
import OutsideText
import StatementStore
import Statements
import TerminalUI
import Till
import Timekeeping

/// What the rows behind a difference say.
extension Phrases {
    func name(of fact: BreakFact) -> String {
        switch fact {
        case .order: say("Order", "订单")
        case .number: say("Number", "流水号")
        case .day: say("Day", "日期")
        case .time: say("Time", "时间")
        case .amount: say("Amount", "金额")
        case .fee: say("Fee", "手续费")
        case .discount: say("Discount", "优惠")
        case .currency: say("Currency", "币种")
        case .state: say("State", "状态")
        case .terminal: say("Terminal", "终端")
        case .payout: say("Payout", "结算批次")
        case .text: say("Text", "摘要")
        case .source: say("Source", "出处")
        }
    }

    /// What a till's ledger says.
    func facts(of row: LedgerMovement) -> [BreakFact: String] {
        let currency = try? Currency.named(row.currency)
        func money(_ units: Int64) -> String {
            currency.map { Money(minorUnits: units, currency: $0).grouped } ?? String(units)
        }
        var facts: [BreakFact: String] = [
            .order: row.order.shown(limit: 64), .day: row.day.description, .time: clock(row.at),
            .amount: money(row.amount), .currency: row.currency,
            .source: say("entry \(row.sequence)", "第 \(row.sequence) 条"),
        ]
        facts[.number] = row.number?.shown(limit: 64)
        facts[.fee] = row.fee.map(money)
        if row.discount != 0 { facts[.discount] = money(row.discount) }
        facts[.state] =
            switch row.kind {
            case .payment: say("paid", "已付")
            case .refund: say("given back", "已退款")
            case .attempt: row.isPending ? say("unknown", "未明") : say("not paid", "未付")
            }
        return facts
    }

    /// What a statement says.
    func facts(of told: BreakRows.Told) -> [BreakFact: String] {
        let line = told.line
        let file = told.file.split(separator: "/").last.map(String.init) ?? told.file
        var facts: [BreakFact: String] = [
            .amount: line.amount.grouped, .currency: line.amount.currency.code,
            .source: "\(file.shown(limit: 24)):\(line.line)",
        ]
        facts[.order] = line.order?.shown(limit: 64)
        facts[.number] = (line.hostRefundNumber ?? line.hostNumber)?.shown(limit: 64)
        facts[.day] = line.day?.description
        facts[.time] = line.at.map(clock)
        facts[.fee] = line.fee?.grouped
        facts[.terminal] = line.terminal?.shown(limit: 32)
        facts[.payout] = line.payout?.shown(limit: 32)
        facts[.text] = line.text?.shown(limit: 32)
        facts[.state] =
            switch line.state {
            case .succeeded: line.amount.minorUnits < 0 ? say("given back", "已退款") : say("paid", "已付")
            case .pending: say("unknown", "未明")
            case .failed: say("not paid", "未付")
            }
        return facts
    }

    /// What clearing owes.
    func facts(ofPayout item: StoredBreak) -> [BreakFact: String] {
        var facts: [BreakFact: String] = [
            .day: item.opened.description, .currency: item.difference.currency.code,
        ]
        facts[.payout] = item.hostNumber?.shown(limit: 32)
        if case .amount(let units)? = item.ledger {
            facts[.amount] = Money(minorUnits: units, currency: item.difference.currency).grouped
        }
        return facts
    }

    /// How many rows are out of sight to the left and to the right, and the keys that show them.
    func moreRows(before: Int, after: Int) -> String {
        let count = before + after
        let keys = names(of: [before > 0 ? .left : nil, after > 0 ? .right : nil].compactMap(\.self))
        return say("\(count.counted("more row", "more rows")): \(keys)", "另有 \(count) 条：按 \(keys) 查看")
    }

    var otherRows: String { say("Other rows", "其他记录") }
    var allRowsShown: String { say("All rows are on the screen.", "所有记录均已显示。") }
}
